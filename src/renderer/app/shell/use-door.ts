import { useCallback } from 'react';
import { call, queryClient } from '../client/index.ts';

/** Locking: sign out, forget what was on screen, back to the doors. */
export function useDoor(onLocked: () => void) {
  const refresh = useCallback(() => queryClient.invalidateQueries({ queryKey: ['app.status'] }), []);
  const lock = useCallback(async () => {
    // Signing out also succeeds where the data process is just being started anew: it begins with nobody.
    await call('auth.signOut', {}).catch(() => undefined);
    onLocked();
    await refresh();
    queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== 'app.status' });
  }, [onLocked, refresh]);
  return { lock, refresh };
}
