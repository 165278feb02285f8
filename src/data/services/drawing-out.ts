/** How a drawing leaves the app. Consent is asked for, and what leaves is written down, before a byte of it goes. */
import type { Database } from 'better-sqlite3';
import { hasConsent } from '../../shared/domain/child-file.ts';
import type { Day } from '../../shared/domain/day.ts';
import { escapeHtml } from '../../shared/html.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import type { OutInput, OutKind } from '../../shared/ipc/contract/drawings.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { CallContext } from '../app.ts';
import { change } from '../change.ts';
import type { ChildDrawingRow } from '../db/queries/child-drawings.ts';
import { findChild } from '../db/queries/children.ts';
import { readHead } from '../db/queries/content.ts';
import { today } from '../store.ts';
import { translator } from '../translate.ts';
import { readConsents } from './child-file-view.ts';
import { drawingFileName } from './export/file-name.ts';
import { savedOrThrow } from './export/saved.ts';
import { htmlDocument } from './html.ts';

export function mayShowDrawings(database: Database, childId: string, day: Day): boolean {
  return hasConsent(readConsents(database, childId), 'drawings', day);
}

/**
 * Saves or prints one. False where the person chose not to; then that is written down as well.
 * @throws CallError no_consent, bad_input for bytes that are not what they are called, could_not_save, disk_full
 */
export async function takeOut(context: CallContext, drawing: ChildDrawingRow, input: OutInput): Promise<boolean> {
  const { database, app } = context;
  if (!isWhatItSays(input)) throw new CallError('bad_input', { field: 'bytes' });
  const isAllowed = mayShowDrawings(database, drawing.child_id, today(database, app.clock));
  // As in a report: without a recorded consent a drawing goes to the family itself, and nowhere else.
  if (!isAllowed && !input.isForFamilyOnly) throw new CallError('no_consent');
  const { as, isForFamilyOnly, language } = input;
  const head = readHead(database)?.hash ?? null;
  const data = { childId: drawing.child_id, as, isForFamilyOnly, language, head };
  const tell = (kind: string) => change(context, 'drawings', { kind, subjectId: drawing.id, data }, () => undefined);
  tell('drawing.saved_out');
  try {
    const isMade = await send(context, drawing, input);
    if (!isMade) tell('drawing.not_saved_out');
    return isMade;
  } catch (error) {
    tell('drawing.not_saved_out');
    throw error;
  }
}

async function send({ app, database }: CallContext, drawing: ChildDrawingRow, input: OutInput): Promise<boolean> {
  const day = drawing.updated_at.slice(0, 10) as Day;
  const isLandscape = isWide(input);
  if (input.as === 'paper') return (await app.host.print(sheetHtml(input, day), isLandscape)).printed;
  // A given name only: a file travels further than one thinks.
  const given = findChild(database, drawing.child_id)?.given ?? '';
  const fileName = drawingFileName(given, day, input.language, endings[input.as]);
  const content =
    input.as === 'pdf'
      ? {
          kind: 'pdf' as const,
          html: sheetHtml(input, day),
          landscape: isLandscape,
          footer: formatDay(day, input.language),
        }
      : { kind: 'bytes' as const, bytes: input.bytes };
  return savedOrThrow(await app.host.saveFile({ fileName, content })) !== null;
}

const endings: Readonly<Record<Exclude<OutKind, 'paper'>, string>> = {
  png: 'png',
  pdf: 'pdf',
  svg: 'svg',
  gif: 'gif',
  webm: 'webm',
};

/** One sheet of A4 with the picture as large as it allows. */
function sheetHtml({ bytes, language, isForFamilyOnly }: OutInput, day: Day): string {
  const t = translator(language);
  const source = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
  const note = isForFamilyOnly ? `<p class="family">${escapeHtml(t('report.forFamilyOnly'))}</p>` : '';
  const title = `${t('out.fileStem')}, ${formatDay(day, language)}`;
  return htmlDocument(language, title, `<main class="picture"><img alt="" src="${source}">${note}</main>`, [
    'picture.css',
  ]);
}

const beginnings: Readonly<Record<OutKind, readonly number[]>> = {
  png: [0x89, 0x50, 0x4e, 0x47],
  pdf: [0x89, 0x50, 0x4e, 0x47],
  paper: [0x89, 0x50, 0x4e, 0x47],
  svg: [...'<svg '].map((letter) => letter.charCodeAt(0)),
  gif: [...'GIF8'].map((letter) => letter.charCodeAt(0)),
  webm: [0x1a, 0x45, 0xdf, 0xa3],
};

function isWhatItSays({ as, bytes }: OutInput): boolean {
  return beginnings[as].every((byte, index) => bytes[index] === byte);
}

/** From the head of a PNG: width and height stand at bytes 16 and 20. */
function isWide({ bytes }: OutInput): boolean {
  if (bytes.length < 24) return true;
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return head.getUint32(16) >= head.getUint32(20);
}
