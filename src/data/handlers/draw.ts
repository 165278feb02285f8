/** The child's studio: own tile, own gallery, strokes stored as they end. A child reaches nobody else's drawings. */
import type { ChildId } from '../../shared/domain/ids.ts';
import type { DrawingTile, drawCalls } from '../../shared/ipc/contract/draw.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { leaveOf } from '../access/require-leave.ts';
import { type CallContext, type Handlers, newId } from '../app.ts';
import { change } from '../change.ts';
import { type ChildDrawingRow, findChildDrawing } from '../db/queries/child-drawings.ts';
import {
  appendEntries,
  copyDrawing,
  type EntryRow,
  findInk,
  type GalleryRow,
  insertDrawing,
  isCurrentChild,
  lastSeq,
  listBinned,
  listDrawTiles,
  listGallery,
  writeBinned,
  writeInk,
  writeThumbnail,
} from '../db/queries/drawings.ts';
import { listSpokenKeys } from '../db/queries/spoken-words.ts';
import { inTransaction } from '../db/transaction.ts';
import { readJournal } from '../services/drawing-journal.ts';
import { linkDrawing, readLinks } from '../services/drawing-links.ts';
import { mayShowDrawings, takeOut } from '../services/drawing-out.ts';
import { changeHandProfile, readHandProfile } from '../services/hand-profile.ts';
import { ownChild, ownDrawing } from '../services/own-drawing.ts';
import { checkPin } from '../services/sign-in.ts';
import { clipOf, languageOfChild } from '../services/spoken-words.ts';
import { moment, today } from '../store.ts';

export const drawHandlers: Handlers<typeof drawCalls> = {
  'draw.children': ({ roomId }, context) =>
    listDrawTiles(context.database, roomId, today(context.database, context.app.clock)).map((child) => ({
      id: child.id as ChildId,
      givenName: child.given,
      pictogram: child.pictogram,
    })),

  'draw.enter': ({ childId }, context) => {
    if (!isCurrentChild(context.database, childId)) throw new CallError('not_found');
    context.connection.become({ role: 'child', childId });
    return {};
  },

  'draw.gallery': (_input, context) => listGallery(context.database, ownChild(context)).map(tileOf),

  'draw.create': (_input, context) => {
    const childId = ownChild(context);
    const drawingId = newId(context.app) as DrawingTile['id'];
    const at = moment(context.database, context.app.clock);
    change(context, 'drawings', { kind: 'drawing.created', subjectId: drawingId, data: { childId } }, () =>
      insertDrawing(context.database, drawingId, childId, at),
    );
    return { drawingId };
  },

  'draw.open': ({ drawingId, from }, context) => {
    ownDrawing(context, drawingId);
    return { drawingId, journal: readJournal(context.database, drawingId, from) };
  },

  // The journal is itself a list of events in order, so a stroke is not told a second time in the event table.
  'draw.append': ({ drawingId, entries }, context) => {
    ownDrawing(context, drawingId);
    const rows = entries.map(rowOf);
    const at = moment(context.database, context.app.clock);
    const upTo = inTransaction(context.database, () => {
      const stored = lastSeq(context.database, drawingId);
      const fresh = rows.filter((row) => row.seq > stored);
      if (fresh.some((row, index) => row.seq !== stored + 1 + index))
        throw new CallError('bad_input', { field: 'seq' });
      if (fresh.length > 0) appendEntries(context.database, drawingId, fresh, at);
      return stored + fresh.length;
    });
    return { upTo };
  },

  'draw.thumbnail': ({ drawingId, entries, png }, context) => {
    ownDrawing(context, drawingId);
    if (lastSeq(context.database, drawingId) + 1 === entries) writeThumbnail(context.database, drawingId, png);
    return {};
  },

  'draw.storedInk': ({ drawingId }, context) => {
    ownDrawing(context, drawingId);
    const ink = findInk(context.database, drawingId);
    return { ink: ink && { ...ink, png: new Uint8Array(ink.png) } };
  },

  'draw.storeInk': ({ drawingId, ink }, context) => {
    ownDrawing(context, drawingId);
    if (ink.entries <= lastSeq(context.database, drawingId) + 1) writeInk(context.database, drawingId, ink);
    return {};
  },

  'draw.copy': ({ drawingId: from }, context) => {
    ownDrawing(context, from);
    const childId = ownChild(context);
    const drawingId = newId(context.app) as DrawingTile['id'];
    const at = moment(context.database, context.app.clock);
    change(context, 'drawings', { kind: 'drawing.copied', subjectId: drawingId, data: { childId, from } }, () =>
      copyDrawing(context.database, from, drawingId, at),
    );
    return { drawingId, entries: lastSeq(context.database, drawingId) + 1 };
  },

  'draw.bin': ({ drawingId, binned }, context) => {
    ownDrawing(context, drawingId);
    const at = moment(context.database, context.app.clock);
    const kind = binned ? 'drawing.binned' : 'drawing.unbinned';
    change(context, 'drawings', { kind, subjectId: drawingId }, () =>
      writeBinned(context.database, drawingId, binned ? at : null),
    );
    return {};
  },

  'draw.leave': async ({ staffId, pin }, context) => {
    await checkPin(context.database, staffId, pin, context.app.clock.now(), true);
    context.connection.become({ role: 'nobody' });
    return {};
  },

  'draw.adultComes': async ({ staffId, pin }, context) => {
    const childId = ownChild(context);
    await checkPin(context.database, staffId, pin, context.app.clock.now());
    context.connection.become({ role: 'accompanied_child', childId, staffId, lastSeen: context.app.clock.now() });
    return {};
  },

  'draw.adultGoes': (_input, context) => {
    context.connection.become({ role: 'child', childId: ownChild(context) });
    return {};
  },

  'draw.adultStays': () => ({}),

  'draw.binned': (_input, context) => listBinned(context.database, ownChild(context)).map(tileOf),

  'draw.links': ({ drawingId }, context) => readLinks(context.database, ownChildDrawing(context, drawingId)),

  'draw.link': ({ drawingId, ...links }, context) => {
    linkDrawing(context, ownChildDrawing(context, drawingId), links);
    return {};
  },

  'draw.outFacts': ({ drawingId }, context) => {
    const { child_id: childId } = ownChildDrawing(context, drawingId);
    const day = today(context.database, context.app.clock);
    const isAllowed = leaveOf(context, context.connection.staffId).includes('drawings');
    return { isConsentGiven: mayShowDrawings(context.database, childId, day), isAllowed };
  },

  'draw.saveOut': async (input, context) => ({
    isMade: await takeOut(context, ownChildDrawing(context, input.drawingId), input),
  }),

  'draw.profile': (_input, context) => readHandProfile(context.database, ownChild(context)),

  'draw.spokenWords': (_input, context) => {
    const language = languageOfChild(context.database, ownChild(context));
    return { language, keys: [...listSpokenKeys(context.database, language)] };
  },

  'draw.spokenWord': ({ key }, context) =>
    clipOf(context.database, { language: languageOfChild(context.database, ownChild(context)), key }),

  'draw.setProfile': ({ profile }, context) => {
    changeHandProfile(context, ownChild(context), profile);
    return {};
  },
};

function tileOf(row: GalleryRow): DrawingTile {
  return {
    id: row.id as DrawingTile['id'],
    updatedAt: row.updated_at,
    thumbnail: row.thumbnail && new Uint8Array(row.thumbnail),
  };
}

/** @throws CallError not_found */
function ownChildDrawing(context: CallContext, drawingId: string): ChildDrawingRow {
  ownDrawing(context, drawingId);
  const drawing = findChildDrawing(context.database, drawingId);
  if (!drawing) throw new CallError('not_found');
  return drawing;
}

/** More JSON than the longest stroke takes is no stroke. */
const LONGEST_ENTRY = 2_000_000;

function rowOf({ seq, entry }: { readonly seq: number; readonly entry?: unknown }): EntryRow {
  const text = typeof entry === 'object' && entry !== null ? toJson(entry) : '';
  if (text === '' || text.length > LONGEST_ENTRY) throw new CallError('bad_input', { field: 'entry' });
  return { seq, entry: text };
}

/** Empty for what a window can send and JSON cannot hold: circles, big integers, thousands of levels. */
function toJson(entry: object): string {
  try {
    return JSON.stringify(entry);
  } catch {
    return '';
  }
}
