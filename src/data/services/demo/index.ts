import type { CallContext } from '../../app.ts';

/** Fills an empty database with the demo school. @param onProgress done and total, in any unit */
export async function fillDemo(
  _context: CallContext,
  _onProgress: (done: number, total: number) => void,
): Promise<void> {}
