/** The time for which a session was planned, or at which one began that nobody planned. */
export function startOf(session: { readonly planned_start: string | null; readonly started_at: string }): string {
  return session.planned_start ?? session.started_at.slice(11, 16);
}
