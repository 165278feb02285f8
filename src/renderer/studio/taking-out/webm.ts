import { filmFrames } from '../../../shared/drawing/film-frames.ts';
import type { Replay } from '../../../shared/drawing/replay.ts';
import type { ReplayReel } from '../replay-reel.ts';

const TYPE = 'video/webm;codecs=vp8';
const BITS_PER_SECOND = 2_500_000;

/** Whether this window can make videos. */
export function canMakeWebm(): boolean {
  return typeof MediaRecorder !== 'undefined' && MediaRecorder.isTypeSupported(TYPE);
}

/** The film as a video. It is recorded as it plays, so it takes as long as it lasts: twenty seconds at most. */
export async function filmWebm(
  reel: ReplayReel,
  replay: Replay,
  onFrame: (done: number, all: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  reel.show(0);
  const recorder = new MediaRecorder(reel.canvas.captureStream(30), {
    mimeType: TYPE,
    videoBitsPerSecond: BITS_PER_SECOND,
  });
  const parts: Blob[] = [];
  const stopped = new Promise((resolve, reject) => {
    recorder.onstop = resolve;
    recorder.onerror = reject;
  });
  recorder.ondataavailable = ({ data }) => void parts.push(data);
  recorder.start();
  const frames = filmFrames(replay);
  for (const [index, { at, forMs }] of frames.entries()) {
    reel.show(at);
    reel.touch();
    onFrame(index + 1, frames.length);
    await new Promise((resolve) => setTimeout(resolve, forMs));
  }
  // A still picture makes no new frames: the last one has to come again for the video to last as long.
  reel.touch();
  recorder.stop();
  await stopped;
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
