/** Pages of the record, newest first, as many as were asked for. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AuditRow } from '../../../../shared/domain/audit.ts';
import type { AuditFilter } from '../../../../shared/ipc/contract/audit.ts';
import type { CallOutput } from '../../../../shared/ipc/contract/index.ts';
import { useSend } from '../../../app/client/index.ts';

type Page = CallOutput<'audit.list'>;

/** Read anew with each other filter; it stands still while it is looked at, whatever is done elsewhere meanwhile. */
export function useRecord(filter: AuditFilter): {
  readonly rows: readonly AuditRow[] | null;
  readonly more: (() => void) | null;
} {
  const { send, isPending } = useSend('audit.list');
  const [pages, setPages] = useState<readonly Page[] | null>(null);
  const wanted = useRef(filter);
  useEffect(() => {
    wanted.current = filter;
    void send({ ...filter, after: null }).then((page) => {
      if (page && wanted.current === filter) setPages([page]);
    });
  }, [filter, send]);
  const next = pages?.at(-1)?.next ?? null;
  const more = useCallback(() => {
    void send({ ...filter, after: next }).then((page) => {
      if (page && wanted.current === filter) setPages((before) => [...(before ?? []), page]);
    });
  }, [filter, next, send]);
  return { rows: pages && pages.flatMap(({ rows }) => rows), more: next === null || isPending ? null : more };
}
