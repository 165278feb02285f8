/** The specialist's day: today and the live session, one file each. */
import type { sessionsCalls } from '../../shared/ipc/contract/sessions.ts';
import type { Handlers } from '../app.ts';
import { liveHandlers } from './sessions/live.ts';
import { openHandlers } from './sessions/open.ts';
import { todayHandlers } from './sessions/today.ts';
import { undoHandlers } from './sessions/undo.ts';

export const sessionsHandlers: Handlers<typeof sessionsCalls> = {
  ...todayHandlers,
  ...openHandlers,
  ...liveHandlers,
  ...undoHandlers,
};
