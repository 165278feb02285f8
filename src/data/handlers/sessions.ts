import type { sessionsCalls } from '../../shared/ipc/contract/sessions.ts';
import type { Handlers } from '../app.ts';

export const sessionsHandlers = {} as Handlers<typeof sessionsCalls>;
