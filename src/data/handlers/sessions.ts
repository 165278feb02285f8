/** The specialist's day: today and the live session, one file each. */
import type { sessionsCalls } from '../../shared/ipc/contract/sessions.ts';
import type { Handlers } from '../app.ts';
import { detailsHandlers } from './sessions/details.ts';
import { finishHandlers } from './sessions/finish.ts';
import { liveHandlers } from './sessions/live.ts';
import { noteHandlers } from './sessions/note.ts';
import { openHandlers } from './sessions/open.ts';
import { todayHandlers } from './sessions/today.ts';
import { undoHandlers } from './sessions/undo.ts';

export const sessionsHandlers: Handlers<typeof sessionsCalls> = {
  ...todayHandlers,
  ...openHandlers,
  ...liveHandlers,
  ...detailsHandlers,
  ...noteHandlers,
  ...finishHandlers,
  ...undoHandlers,
};
