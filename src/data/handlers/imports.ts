/** Importing: choose a file, say what is what, see what will happen, write it, take it back. */
import { basename } from 'node:path';
import { shortName } from '../../shared/domain/person.ts';
import { dictionaries } from '../../shared/i18n/index.ts';
import { ImportRefusal } from '../../shared/import/problem.ts';
import {
  type ImportFormat,
  type ImportRun,
  importCountsSchema,
  type importsCalls,
} from '../../shared/ipc/contract/imports.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { type CallContext, type Handlers, newId } from '../app.ts';
import { backUpBefore } from '../backup/backup-beside.ts';
import { type ListedImportRun, listImportRuns } from '../db/queries/imports.ts';
import { savedOrThrow } from '../services/export/saved.ts';
import { draftView, placesOf } from '../services/import/draft-view.ts';
import { beginReading, forgetDraft, keepDraft, requireDraft, stopReading } from '../services/import/drafts.ts';
import { planDraft } from '../services/import/preview.ts';
import { readBeside } from '../services/import/read-beside.ts';
import { runImport } from '../services/import/run-import.ts';
import { templateFile } from '../services/import/template.ts';
import { undoImport } from '../services/import/undo-import.ts';
import { today } from '../store.ts';

export const importsHandlers: Handlers<typeof importsCalls> = {
  'imports.choose': async ({ what, language }, context) => {
    const { staffId } = context.connection;
    const words = dictionaries[language].imports;
    const filters = [{ name: words.tables, extensions: ['zip', 'csv', 'xlsx', 'txt', 'tsv'] }];
    const answer = await context.app.host.openFile({ what, title: words.dialogTitle, filters });
    if (!answer.chosen || staffId === null) return null;
    const fileName = basename(answer.path);
    forgetDraft(context);
    const request = { path: answer.path, today: today(context.database, context.app.clock) };
    try {
      const content = await readBeside(request, beginReading(context), tellOf(context));
      // Whoever chose may have gone meanwhile: names are shown to nobody else.
      if (content === null || context.connection.staffId !== staffId) return null;
      const draft = { id: newId(context.app), staffId, fileName, content };
      keepDraft(context, draft);
      return draftView(context.database, draft);
    } catch (error) {
      if (error instanceof ImportRefusal) return { state: 'refused', fileName, problems: [...error.problems] };
      throw error;
    }
  },

  'imports.stop': (_input, context) => {
    stopReading(context);
    return {};
  },

  'imports.forget': (_input, context) => {
    stopReading(context);
    forgetDraft(context);
    return {};
  },

  'imports.places': ({ draftId, ...choice }, context) => {
    const day = today(context.database, context.app.clock);
    return [...placesOf(context.database, requireDraft(context, draftId), choice, day)];
  },

  'imports.preview': (mapping, context) => planDraft(context, requireDraft(context, mapping.draftId), mapping).preview,

  'imports.run': async ({ stamp, skipped, ...mapping }, context) => {
    const { staffId } = context.connection;
    requireDraft(context, mapping.draftId);
    await backUpBefore(context.app, 'import');
    // Whoever asked may have gone while the copy was made.
    if (context.connection.staffId !== staffId) throw new CallError('not_allowed');
    const draft = requireDraft(context, mapping.draftId);
    const done = runImport(context, draft, { mapping, stamp, skipped: new Set(skipped) }, tellOf(context));
    forgetDraft(context);
    return done;
  },

  'imports.list': (_input, context) => listImportRuns(context.database).map(runOf),

  'imports.undo': ({ runId }, context) => {
    const { undone, stayed } = undoImport(context, runId);
    return { undone, stayed: [...stayed] };
  },

  'imports.template': async ({ format, language }, context) => {
    const file = templateFile(format, language);
    return { path: savedOrThrow(await context.app.host.saveFile(file)) };
  },
};

const tellOf = (context: CallContext) => (done: number, total: number) =>
  context.app.broadcast({ event: 'progress', work: 'import', done, total });

function runOf(row: ListedImportRun): ImportRun {
  const counts = importCountsSchema.safeParse(JSON.parse(row.counts));
  if (!counts.success) throw new CallError('internal');
  return {
    id: row.id,
    at: row.at,
    staffName: shortName(row),
    fileName: row.file_name,
    format: row.format as ImportFormat,
    counts: counts.data,
    undoneAt: row.undone_at,
  };
}
