/** The live session that is on the screen, by person: kept over a lock, a reload and a crash of the window. */
import { type SessionId, type StaffId, sessionIdSchema } from '../../../shared/domain/ids.ts';

const key = 'kabinet.live-session';

export function rememberLiveSession(staffId: StaffId, sessionId: SessionId): void {
  localStorage.setItem(key, `${staffId} ${sessionId}`);
}

export function forgetLiveSession(): void {
  localStorage.removeItem(key);
}

/** Null when there is none, or when it is another person's. */
export function lastLiveSession(staffId: StaffId | null): SessionId | null {
  const [owner, id] = (localStorage.getItem(key) ?? '').split(' ');
  const parsed = sessionIdSchema.safeParse(id);
  return owner === staffId && parsed.success ? parsed.data : null;
}
