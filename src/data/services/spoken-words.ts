/** Recorded words as they are kept, given out and taken away. */
import type { Database } from 'better-sqlite3';
import type { ChildId } from '../../shared/domain/ids.ts';
import { type Language, languageSchema } from '../../shared/domain/language.ts';
import { type Clip, clipSchema } from '../../shared/ipc/contract/voice.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { isStudioWord } from '../../shared/speech/studio-words.ts';
import type { CallContext } from '../app.ts';
import { change } from '../change.ts';
import { deleteClip, findChildLanguage, findClip, writeClip } from '../db/queries/spoken-words.ts';
import { found } from '../found.ts';
import { moment } from '../store.ts';

export type Word = { readonly language: Language; readonly key: string };

/** @throws CallError not_found where nobody has recorded it */
export function clipOf(database: Database, { language, key }: Word): Clip {
  const row = found(findClip(database, language, key));
  return clipSchema.parse({ mime: row.mime, audio: new Uint8Array(row.audio) });
}

/** A WebM file begins so; a window that is not ours could send anything under its name. */
const WEBM = [0x1a, 0x45, 0xdf, 0xa3] as const;

/**
 * Keeps a recording. What it replaces is named in the event, without the voice itself: one that was taken away is gone.
 * @throws CallError bad_input for what is no recording, or no word of the studio
 */
export function keepClip(context: CallContext, word: Word, { mime, audio }: Clip): void {
  if (!isStudioWord(word.language, word.key)) throw new CallError('bad_input', { field: 'key' });
  if (WEBM.some((byte, place) => audio[place] !== byte)) throw new CallError('bad_input', { field: 'audio' });
  const { staffId } = context.connection;
  if (staffId === null) throw new CallError('not_allowed');
  const at = moment(context.database, context.app.clock);
  const data = { ...word, bytes: audio.length, before: traceOf(context.database, word) };
  change(context, 'voice', { kind: 'voice.recorded', subjectId: subjectOf(word), data }, () =>
    writeClip(context.database, word.language, word.key, { mime, audio, recorded_by: staffId, recorded_at: at }),
  );
}

/** Nothing happens where there is none. */
export function removeClip(context: CallContext, word: Word): void {
  const before = traceOf(context.database, word);
  if (before === null) return;
  const facts = { kind: 'voice.removed', subjectId: subjectOf(word), data: { ...word, before } };
  change(context, 'voice', facts, () => deleteClip(context.database, word.language, word.key));
}

const subjectOf = ({ language, key }: Word) => `${language}:${key}`;

function traceOf(database: Database, { language, key }: Word) {
  const row = findClip(database, language, key);
  return row && { recordedBy: row.recorded_by, recordedAt: row.recorded_at };
}

/** @throws CallError not_found */
export function languageOfChild(database: Database, childId: ChildId): Language {
  const language = languageSchema.safeParse(findChildLanguage(database, childId));
  if (!language.success) throw new CallError('not_found');
  return language.data;
}
