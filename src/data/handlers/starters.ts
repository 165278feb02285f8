/** Pages that a school made itself. */

import { foldJournal } from '../../shared/drawing/history.ts';
import { isEmptyPage, ownPage } from '../../shared/drawing/own/page-of.ts';
import { ownWaySchema } from '../../shared/drawing/own/ways.ts';
import { restoreJournal } from '../../shared/drawing/restore.ts';
import { starterPageSchema } from '../../shared/drawing/starter-page.ts';
import type { SchoolStarterTile, startersCalls } from '../../shared/ipc/contract/starters.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { type Handlers, newId } from '../app.ts';
import { change } from '../change.ts';
import {
  findStarter,
  insertStarter,
  listStarters,
  type StarterTileRow,
  writeStarterArchived,
} from '../db/queries/starters.ts';
import { found } from '../found.ts';
import { readJournal } from '../services/drawing-journal.ts';
import { ownDrawing } from '../services/own-drawing.ts';
import { moment } from '../store.ts';

export const startersHandlers: Handlers<typeof startersCalls> = {
  'draw.starters': (_input, { database }) =>
    listStarters(database)
      .filter((row) => row.archived_at === null)
      .map(tileOf),

  'draw.starter': ({ starterId }, { database }) => {
    const row = found(findStarter(database, starterId));
    const page = starterPageSchema.parse(JSON.parse(row.drawing));
    return { id: starterId, kind: ownWaySchema.parse(row.kind), title: row.title, page };
  },

  'draw.makeStarter': ({ drawingId, way, title, picture }, context) => {
    ownDrawing(context, drawingId);
    const { staffId } = context.connection;
    if (staffId === null) throw new CallError('not_allowed');
    const { page, entries } = restoreJournal(readJournal(context.database, drawingId));
    const made = ownPage(way, page, foldJournal(entries));
    if (isEmptyPage(made)) throw new CallError('bad_input', { field: 'drawing' });
    const id = newId(context.app) as SchoolStarterTile['id'];
    const at = moment(context.database, context.app.clock);
    const facts = { kind: 'starter.made', subjectId: id, data: { way, title, from: drawingId } };
    change(context, 'drawings', facts, () =>
      insertStarter(context.database, {
        id,
        kind: way,
        title,
        drawing: JSON.stringify(made),
        picture,
        made_from: drawingId,
        made_by: staffId,
        created_at: at,
      }),
    );
    return { id };
  },

  'starters.list': (_input, { database }) =>
    listStarters(database).map((row) => ({
      ...tileOf(row),
      createdAt: row.created_at,
      isArchived: row.archived_at !== null,
    })),

  'starters.archive': ({ starterId, archived }, context) => {
    const row = found(findStarter(context.database, starterId));
    // A second tap, or another PC, was quicker.
    if ((row.archived_at !== null) === archived) return {};
    const at = moment(context.database, context.app.clock);
    const kind = archived ? 'starter.archived' : 'starter.unarchived';
    change(context, 'drawings', { kind, subjectId: starterId }, () =>
      writeStarterArchived(context.database, starterId, archived ? at : null),
    );
    return {};
  },
};

function tileOf(row: StarterTileRow): SchoolStarterTile {
  return {
    id: row.id as SchoolStarterTile['id'],
    kind: ownWaySchema.parse(row.kind),
    title: row.title,
    picture: new Uint8Array(row.picture),
  };
}
