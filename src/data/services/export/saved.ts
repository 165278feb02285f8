import { CallError } from '../../../shared/ipc/result.ts';
import type { SaveAnswer } from '../../host.ts';

/** Path of the file, or null where the person chose not to. @throws CallError could_not_save, disk_full */
export function savedOrThrow(answer: SaveAnswer): string | null {
  if (answer.saved) return answer.path;
  if (answer.reason === 'full') throw new CallError('disk_full');
  if (answer.reason === 'failed') throw new CallError('could_not_save');
  return null;
}
