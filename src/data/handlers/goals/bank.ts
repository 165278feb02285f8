/** The school's own goals to start from, beside those that come with each discipline. */
import { foldForSearch } from '../../../shared/domain/collation.ts';
import type { Discipline } from '../../../shared/domain/discipline.ts';
import { type GoalTemplateFields, goalRecordersOf } from '../../../shared/domain/goal.ts';
import type { IcfCode } from '../../../shared/domain/icf.ts';
import type { GoalTemplateId } from '../../../shared/domain/ids.ts';
import type { RecorderKind } from '../../../shared/domain/recorder.ts';
import type { GoalTemplate, goalsCalls } from '../../../shared/ipc/contract/goals.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { type CallContext, type Handlers, newId } from '../../app.ts';
import { change } from '../../change.ts';
import {
  findTemplate,
  type GoalTemplateRow,
  insertTemplate,
  listTemplates,
  updateTemplate,
  writeTemplateArchived,
} from '../../db/queries/goal-templates.ts';
import { found } from '../../found.ts';
import { moment } from '../../store.ts';

type BankCalls = Extract<keyof typeof goalsCalls, `goalBank.${string}`>;

export const goalBankHandlers: Pick<Handlers<typeof goalsCalls>, BankCalls> = {
  'goalBank.list': ({ discipline }, { database }) => listTemplates(database, discipline).map(templateOf),

  'goalBank.save': ({ templateId, fields }, context) => {
    const { database } = context;
    const before = templateId === null ? null : requireTemplate(context, templateId);
    if (!goalRecordersOf(fields.discipline).includes(fields.recorder))
      throw new CallError('bad_input', { field: 'fields.recorder' });
    refuseDouble(context, templateId, fields);
    const steps = fields.recorder === 'steps' ? fields.steps : [];
    const row = { ...fields, id: templateId ?? newId(context.app), steps: JSON.stringify(steps) };
    change(context, 'sessions', { kind: 'template.saved', subjectId: row.id, data: { before, after: row } }, () =>
      before ? updateTemplate(database, row) : insertTemplate(database, row),
    );
    return { templateId: row.id as GoalTemplateId };
  },

  'goalBank.archive': ({ templateId, archived }, context) => {
    requireTemplate(context, templateId);
    const at = archived ? moment(context.database, context.app.clock) : null;
    const kind = archived ? 'template.archived' : 'template.restored';
    change(context, 'sessions', { kind, subjectId: templateId, data: { after: at } }, () =>
      writeTemplateArchived(context.database, templateId, at),
    );
    return {};
  },
};

function requireTemplate({ database }: CallContext, templateId: string): GoalTemplateRow {
  return found(findTemplate(database, templateId));
}

/** The bank is read by people: the same words twice help nobody, and a double tap adds once. */
function refuseDouble({ database }: CallContext, templateId: string | null, fields: GoalTemplateFields): void {
  const title = foldForSearch(fields.title);
  const double = listTemplates(database, fields.discipline).find((one) => foldForSearch(one.title) === title);
  if (double && double.id !== templateId) throw new CallError('already_exists');
}

function templateOf(row: GoalTemplateRow): GoalTemplate {
  return {
    id: row.id as GoalTemplateId,
    discipline: row.discipline as Discipline,
    title: row.title,
    recorder: row.recorder as RecorderKind,
    steps: JSON.parse(row.steps),
    icf: row.icf as IcfCode | '',
  };
}
