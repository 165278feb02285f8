/** Backups as the administrator sees them, and the way back from a damaged file. */
import { isReplaceable } from '../../shared/ipc/contract/app.ts';
import type { backupCalls } from '../../shared/ipc/contract/backup.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { Handlers } from '../app.ts';
import { change, recordEvent } from '../change.ts';
import { countContent } from '../db/queries/content.ts';
import { deleteSetting, readSetting } from '../db/queries/settings.ts';
import { restoreBackup, restoreNewest } from '../services/restore-backup.ts';

export const backupHandlers: Handlers<typeof backupCalls> = {
  'backup.list': (_input, { app }) => {
    const { folder, failure } = app.backups;
    return { folder, failure, backups: [...app.backups.list()] };
  },

  'backup.take': async (_input, context) => {
    const { backups, store, broadcast } = context.app;
    const backup = await backups.take(store.file, 'asked');
    recordEvent(context, { kind: 'backup.taken', subjectId: backup.name });
    broadcast({ event: 'changed', topic: 'settings' });
    return backup;
  },

  'backup.preview': async ({ name }, { app, database }) => ({
    content: await app.backups.check(name),
    now: countContent(database),
  }),

  'backup.restore': async ({ name }, context) => {
    await restoreBackup(context, name);
    return {};
  },

  'backup.takeNote': (_input, context) => {
    const { database } = context;
    if (readSetting(database, 'restored') === null) return {};
    change(context, 'settings', { kind: 'database.restore_noted', subjectId: '' }, () =>
      deleteSetting(database, 'restored'),
    );
    return {};
  },

  'backup.restoreNewest': async (_input, context) => {
    const { problem } = context.app.store;
    if (!problem || !isReplaceable(problem)) throw new CallError('not_allowed');
    return await restoreNewest(context);
  },
};
