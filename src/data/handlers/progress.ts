/** How a child gets on. */

import { hasConsent } from '../../shared/domain/child-file.ts';
import { type Day, daysBetween } from '../../shared/domain/day.ts';
import { disciplines } from '../../shared/domain/discipline.ts';
import type { DrawingId } from '../../shared/domain/ids.ts';
import { languageSchema } from '../../shared/domain/language.ts';
import { termOn, termsOf } from '../../shared/domain/term.ts';
import type { progressCalls } from '../../shared/ipc/contract/progress.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { Handlers } from '../app.ts';
import { recordEvent } from '../change.ts';
import { readHead } from '../db/queries/content.ts';
import { lastSeq, writeThumbnail } from '../db/queries/drawings.ts';
import { firstSessionDay, listChildDisciplines } from '../db/queries/progress.ts';
import { findNote, findThumbnail, listChildDrawings } from '../db/queries/timeline.ts';
import { found } from '../found.ts';
import { readConsents } from '../services/child-file-view.ts';
import { readJournal } from '../services/drawing-journal.ts';
import { requireChild } from '../services/progress/child.ts';
import { readGoalProgress } from '../services/progress/goal-progress.ts';
import { readOverview } from '../services/progress/overview.ts';
import { calendarOn } from '../services/progress/school-years.ts';
import { readTimeline } from '../services/progress/timeline.ts';
import { makeReport } from '../services/report/make-report.ts';
import { today } from '../store.ts';

/** Days: longer than anybody is at school. */
const longestRange = 366 * 14;

export const progressHandlers: Handlers<typeof progressCalls> = {
  'progress.periods': ({ childId }, { database, app }) => {
    const child = requireChild(database, childId);
    const now = today(database, app.clock);
    const calendar = calendarOn(database, child.schoolId, now);
    const year = { from: calendar.firstDay, to: calendar.lastDay };
    const first = firstSessionDay(database, childId) as Day | null;
    const all = { from: first !== null && first < year.from ? first : year.from, to: year.to > now ? year.to : now };
    return { today: now, term: termOn(termsOf(calendar), now) ?? { number: 1, ...year }, year, all };
  },

  'progress.goals': ({ childId }, { database }) => {
    requireChild(database, childId);
    return readGoalProgress(database, childId);
  },

  'progress.disciplines': ({ childId }, { database }) => {
    requireChild(database, childId);
    const had = new Set(listChildDisciplines(database, childId));
    return disciplines.filter((discipline) => had.has(discipline));
  },

  'progress.overview': ({ childId, from, to }, { database, app }) => {
    if (to < from || daysBetween(from, to) > longestRange) throw new CallError('bad_input', { field: 'to' });
    return readOverview(database, requireChild(database, childId), from, to, today(database, app.clock));
  },

  'progress.timeline': (input, { database }) => {
    requireChild(database, input.childId);
    return readTimeline(database, input);
  },

  'progress.note': ({ sessionId, childId }, { database }) => {
    const text = findNote(database, sessionId, childId);
    if (text === null) throw new CallError('not_found');
    return { text };
  },

  'progress.drawings': ({ childId }, { database }) => {
    requireChild(database, childId);
    return listChildDrawings(database, childId).map((row) => ({ id: row.id as DrawingId, updatedAt: row.updated_at }));
  },

  'progress.thumbnail': ({ drawingId }, { database }) => {
    const row = found(findThumbnail(database, drawingId));
    if (row.thumbnail) return { png: new Uint8Array(row.thumbnail), journal: [] };
    return { png: null, journal: readJournal(database, drawingId) };
  },

  'progress.reportDefaults': ({ childId }, { database, app }) => {
    const { record } = requireChild(database, childId);
    const now = today(database, app.clock);
    return {
      language: languageSchema.safeParse(record.language).data ?? 'kk',
      isDrawingConsentGiven: hasConsent(readConsents(database, childId), 'drawings', now),
    };
  },

  'progress.report': async (input, context) => {
    if (input.to < input.from || daysBetween(input.from, input.to) > longestRange)
      throw new CallError('bad_input', { field: 'to' });
    const head = readHead(context.database);
    const isMade = await makeReport(context, input);
    // Who took what of the child out of the app, and when; the words themselves stay in the report.
    const { text: _text, childId, ...choice } = input;
    const data = { ...choice, head: head?.hash ?? null };
    if (isMade) recordEvent(context, { kind: 'report.made', subjectId: childId, data });
    return { isMade };
  },

  'progress.storeThumbnail': ({ drawingId, entries, png }, { database }) => {
    found(findThumbnail(database, drawingId));
    if (lastSeq(database, drawingId) + 1 === entries) writeThumbnail(database, drawingId, png);
    return {};
  },
};
