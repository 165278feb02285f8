/** Copies on a second drive. */
import { type Language, languageSchema } from '../../shared/domain/language.ts';
import { isReplaceable } from '../../shared/ipc/contract/app.ts';
import type { copiesCalls } from '../../shared/ipc/contract/copies.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { CallContext, Handlers } from '../app.ts';
import { change } from '../change.ts';
import { countContent } from '../db/queries/content.ts';
import { hasSchool } from '../db/queries/school.ts';
import { readSetting } from '../db/queries/settings.ts';
import { copyCodePage } from '../services/copy-code-page.ts';
import { restoreCopy } from '../services/restore-backup.ts';

export const copiesHandlers: Handlers<typeof copiesCalls> = {
  'copies.state': (_input, { app }) => app.second.state,

  'copies.drives': async (_input, { app }) => [...(await app.host.drives())],

  'copies.choose': async ({ path }, context) => {
    const { second } = context.app;
    const code = await second.choose(path);
    const data = { drive: second.state.drive?.label ?? '', codeMade: code !== null };
    tell(context, 'backup.drive_chosen', data);
    void second.copyNewest();
    return { code };
  },

  'copies.leave': (_input, context) => {
    const { second } = context.app;
    const { drive } = second.state;
    second.leave();
    tell(context, 'backup.drive_left', { drive: drive?.label ?? '' });
    return {};
  },

  'copies.renewCode': async (_input, context) => {
    const { second } = context.app;
    const code = await second.renewCode();
    tell(context, 'backup.code_made', {});
    void second.copyNewest();
    return { code };
  },

  'copies.printCode': async ({ code }, { app, database }) => {
    const { codeMadeAt } = app.second.state;
    if (codeMadeAt === null || !(await app.second.isCode(code))) throw new CallError('code_wrong');
    await app.host.print(copyCodePage(code, codeMadeAt, languageOf(database)));
    return {};
  },

  'copies.find': async (_input, context) => {
    refuseStrangers(context);
    return [...(await context.app.copies.find())];
  },

  'copies.pick': async ({ title }, context) => {
    refuseStrangers(context);
    const filters = [{ name: 'Kabinet', extensions: ['kabinet'] }];
    const answer = await context.app.host.openFile({ what: 'file', title, filters });
    return answer.chosen ? await context.app.copies.take(answer.path) : null;
  },

  'copies.open': async ({ id, code }, context) => {
    refuseStrangers(context);
    // The key that lies here opens nothing for who is not signed in.
    if (code === null && context.connection.staffId === null) throw new CallError('code_wrong');
    const { content } = await context.app.copies.open(id, code);
    return { content, now: isVacant(context) ? null : countContent(context.database) };
  },

  'copies.close': (_input, context) => {
    refuseStrangers(context);
    context.app.copies.close();
    return {};
  },

  'copies.restore': async ({ id }, context) => {
    refuseStrangers(context);
    await restoreCopy(context, id, isVacant(context));
    return {};
  },
};

function tell(context: CallContext, kind: string, data: unknown): void {
  change(context, 'settings', { kind, subjectId: context.connection.staffId ?? '', data }, () => undefined);
}

/** Whether there is nothing here that anybody works with. */
function isVacant({ app: { store } }: CallContext): boolean {
  return store.problem ? isReplaceable(store.problem) : !hasSchool(store.database);
}

function refuseStrangers(context: CallContext): void {
  if (context.connection.role === 'nobody' && !isVacant(context)) throw new CallError('not_allowed');
}

function languageOf(database: CallContext['database']): Language {
  return languageSchema.catch('kk').parse(readSetting(database, 'language'));
}
