/** Which kind of sheet is asked for, while one of that kind may still have to be chosen. */
import { useEffect, useRef, useState } from 'react';
import type { ScopeKind, SheetScope } from '../../../../shared/domain/sheet-scope.ts';
import { useCall } from '../../../app/client/index.ts';
import type { SheetQuery } from './sheet-query.ts';

/** Another kind begins with what was last looked at of it, else with the first there is; of a child, with a choice. */
export function useScopeKind(query: SheetQuery, onQuery: (query: SheetQuery) => void) {
  const [kind, setKind] = useState<ScopeKind>(query.scope.kind);
  const last = useRef<Partial<Record<ScopeKind, SheetScope>>>({});
  last.current[query.scope.kind] = query.scope;
  const { data: choices } = useCall('attendance.choices', { kind }, kind !== query.scope.kind);
  const first = choices?.[0]?.scope;
  useEffect(() => {
    if (kind === query.scope.kind) return;
    const next = last.current[kind] ?? (kind === 'child' ? undefined : first);
    if (next) onQuery({ ...query, scope: next, discipline: null });
  }, [kind, first, query, onQuery]);
  return { kind, setKind, isNone: kind !== query.scope.kind && choices?.length === 0 };
}
