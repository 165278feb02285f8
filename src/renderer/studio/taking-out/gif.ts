import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import { filmFrames } from '../../../shared/drawing/film-frames.ts';
import { type Replay } from '../../../shared/drawing/replay.ts';
import type { ReplayReel } from '../replay-reel.ts';

const COLOURS = 256;

/**
 * The film as an animated GIF that begins anew by itself.
 * @param onFrame told of each picture, for a bar that shows how far it is
 */
export async function filmGif(
  reel: ReplayReel,
  replay: Replay,
  onFrame: (done: number, all: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const gif = GIFEncoder();
  const frames = filmFrames(replay);
  const { width, height } = reel.canvas;
  let waiting = 0;
  for (const [index, { at, forMs }] of frames.entries()) {
    waiting += forMs;
    // A picture like the one before it only stays longer; it is written with the next one that differs.
    const next = frames[index + 1];
    reel.show(at);
    if (next && !reel.differsAt(next.at)) continue;
    const { data } = reel.pixels();
    const palette = quantize(data, COLOURS);
    gif.writeFrame(applyPalette(data, palette), width, height, { palette, delay: waiting });
    waiting = 0;
    onFrame(index + 1, frames.length);
    // The window stays alive.
    await new Promise((resolve) => setTimeout(resolve));
  }
  gif.finish();
  return new Uint8Array(gif.bytes());
}
