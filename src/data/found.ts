import { CallError } from '../shared/ipc/result.ts';

/** What somebody asked for by its id. @throws CallError not_found */
export function found<Row>(row: Row | null | undefined): Row {
  if (row === null || row === undefined) throw new CallError('not_found');
  return row;
}
