/** Finds where colour flows, beside the window: a pour takes longer than a frame, and another child may be drawing. */
import { pourOp } from '../../../shared/drawing/fill/pour-op.ts';
import type { PourAnswer, PourQuestion } from './pour-beside.ts';

self.addEventListener('message', ({ data }: MessageEvent<PourQuestion>) => {
  const answer: PourAnswer = { nth: data.nth, op: pourOp(data.pour) };
  self.postMessage(answer);
});
