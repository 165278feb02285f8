/** Many sheets in one go. */
import type { ExportWhat } from '../../shared/domain/export-job.ts';
import type { exportsCalls } from '../../shared/ipc/contract/exports.ts';
import type { Handlers } from '../app.ts';
import { recordEvent } from '../change.ts';
import { bundleEnding, bundleNameParts } from '../services/export/bundle/parts.ts';
import { fileName } from '../services/export/file-name.ts';

export const exportsHandlers: Handlers<typeof exportsCalls> = {
  'exports.make': async (job, context) => {
    const { database, app, connection } = context;
    const { staffId } = connection;
    const made = await app.exports.make(app, job, fileName(bundleNameParts(database, job), bundleEnding(job)));
    const { head, ...answer } = made;
    if (made.path === null || staffId === null) return answer;
    // Who took which names out of the app, and when.
    const { path: _path, ...counts } = answer;
    const subjectId = subjectOf(job.what) ?? staffId;
    recordEvent(context, {
      kind: 'attendance.exported',
      actorId: staffId,
      subjectId,
      data: { ...job, ...counts, head },
    });
    return answer;
  },

  'exports.stop': async (_input, { app }) => {
    await app.exports.stop();
    return {};
  },
};

/** The room or the school; null for all schools. */
const subjectOf = (what: ExportWhat) => (what.kind === 'disciplines' ? what.roomId : what.schoolId);
