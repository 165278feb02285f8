/** What a school decides about its month sheet. */
import { languagesWithProblems } from '../../shared/domain/sheet-template.ts';
import type { templateCalls } from '../../shared/ipc/contract/template.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { Handlers } from '../app.ts';
import { change } from '../change.ts';
import { findSchool } from '../db/queries/school.ts';
import { findTemplate, readTemplate, writeTemplate } from '../db/queries/sheet-template.ts';
import { found } from '../found.ts';

export const templateHandlers: Handlers<typeof templateCalls> = {
  'template.read': ({ schoolId }, { database }) => {
    found(findSchool(database, schoolId));
    return { template: readTemplate(database, schoolId), isChanged: findTemplate(database, schoolId) !== null };
  },

  'template.save': ({ schoolId, template }, context) => {
    const { database } = context;
    found(findSchool(database, schoolId));
    if (template && languagesWithProblems(template).length > 0) throw new CallError('bad_input', { field: 'marks' });
    const stored = findTemplate(database, schoolId);
    const data = { before: stored === null ? null : JSON.parse(stored), after: template };
    change(context, 'settings', { kind: 'template.changed', subjectId: schoolId, data }, () =>
      writeTemplate(database, schoolId, template),
    );
    return {};
  },
};
