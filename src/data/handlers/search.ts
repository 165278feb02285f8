/** One search over children, goals and notes, in the rooms of whoever asks. */
import type { Day } from '../../shared/domain/day.ts';
import type { Discipline } from '../../shared/domain/discipline.ts';
import type { ChildId, GoalId, SessionId } from '../../shared/domain/ids.ts';
import { listName } from '../../shared/domain/person.ts';
import { ftsQuery, searchWords, snippetOf } from '../../shared/domain/search-text.ts';
import { mostHits, type SearchAnswer, type searchCalls } from '../../shared/ipc/contract/search.ts';
import { roomsInReach } from '../access/reach.ts';
import type { CallContext, Handlers } from '../app.ts';
import { listChildren } from '../db/queries/children.ts';
import { type FoundChild, findGoals, findNotes } from '../db/queries/search.ts';

export const searchHandlers: Handlers<typeof searchCalls> = {
  'search.find': ({ text }, context) => {
    const words = searchWords(text);
    if (words.length === 0) return { children: nothing, goals: nothing, notes: nothing };
    const roomIds = roomsInReach(context);
    const children = firstOf(findChildren(context, words, roomIds));
    if (roomIds === null) return { children, goals: nothing, notes: nothing };
    const goals = firstOf(findGoals(context.database, roomIds, words, mostHits + 1));
    const notes = firstOf(findNotes(context.database, roomIds, ftsQuery(words), mostHits + 1));
    return {
      children,
      goals: {
        ...goals,
        hits: goals.hits.map((row) => ({
          ...childOf(row),
          goalId: row.id as GoalId,
          discipline: row.discipline as Discipline,
          title: row.title,
          isArchived: row.archived_at !== null,
        })),
      },
      notes: {
        ...notes,
        hits: notes.hits.map((row) => ({
          ...childOf(row),
          sessionId: row.session_id as SessionId,
          discipline: row.discipline as Discipline,
          day: row.day as Day,
          snippet: snippetOf(row.text, words),
        })),
      },
    };
  },
};

const nothing = { hits: [], isCut: false };

/** One more than are shown was asked for: it tells that there are more. */
const firstOf = <Hit>(found: readonly Hit[]) => ({
  hits: found.slice(0, mostHits),
  isCut: found.length > mostHits,
});

const childOf = (row: FoundChild) => ({
  childId: row.child_id as ChildId,
  childName: listName(row),
  pictogram: row.pictogram,
});

function findChildren(
  { database }: CallContext,
  words: readonly string[],
  roomIds: readonly string[] | null,
): SearchAnswer['children']['hits'] {
  return listChildren(database, { words, roomId: null, isArchived: false })
    .filter((child) => roomIds === null || roomIds.includes(child.room_id))
    .map((child) => ({
      ...childOf({ ...child, child_id: child.id }),
      className: child.class_name,
      roomName: child.room_name,
    }));
}
