/** A refusal as a sentence that says what to do. */
import type { TFunction } from 'i18next';
import { CallError } from '../../../shared/ipc/result.ts';

/** Never shows a stack or an unknown text: what is not a refusal of ours is "something went wrong". */
export function errorText(t: TFunction, error: unknown): string {
  // The key is put together from a code; a test holds that every code has its sentence.
  const say = t as unknown as (key: string, values?: object) => string;
  if (!(error instanceof CallError)) return say('errors.internal');
  const { code, detail } = error;
  if (code === 'weak_pin') return say(`errors.weak_pin_${detail.why}`, detail);
  if (code === 'wrong_pin' && Number(detail.seconds) > 0) return say('errors.wrong_pin_wait', detail);
  if (code === 'impossible_time') return say(`errors.impossible_time_${detail.why}`, detail);
  return say(`errors.${code}`, detail);
}
