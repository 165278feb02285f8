import { PourLine } from '../../../shared/drawing/fill/pour-line.ts';
import { type Pour, pourOp } from '../../../shared/drawing/fill/pour-op.ts';
import type { Fill } from '../../../shared/drawing/ops/fill.ts';
import type { Chosen } from '../../../shared/drawing/tools/chosen.ts';
import type { PointerInput } from '../../../shared/drawing/tools/pointer-input.ts';
import type { PointerTool } from '../../../shared/drawing/tools/pointer-tool.ts';
import { TapTool } from '../../../shared/drawing/tools/tap-tool.ts';
import { isParted, pixelsFor, type Shown } from './page-pixels.ts';
import { PourBeside } from './pour-beside.ts';
import { PourSigns } from './pour-signs.ts';

type Asked = Pick<Pour, 'id' | 'place' | 'paint'> & { readonly press: number };

type Bucket = Shown & { readonly newId: () => string };

/**
 * The bucket: a tap pours. Colour goes below lines that others are drawing, as they come after it; where they are just drawing
 * a line round the place it waits for them. From the press until the colour is there a drop shows that it was heard.
 */
export class PourTool implements PointerTool {
  readonly #bucket: Bucket;
  readonly #taps = new TapTool();
  readonly #beside = new PourBeside();
  readonly #signs: PourSigns;
  readonly #line: PourLine<Asked, Fill>;
  readonly #leave: () => void;

  constructor(bucket: Bucket) {
    const { session, surface } = bucket;
    this.#bucket = bucket;
    this.#signs = new PourSigns(surface.element, session.page.size);
    this.#line = new PourLine<Asked, Fill>({
      picture: () => session.history,
      workOut: async (asked) => this.#beside.workOut(this.#pourOf(asked)),
      workOutNow: (asked) => pourOp(this.#pourOf(asked)),
      heldUpBy: ({ place }, op) => {
        const marks = surface.marksInProgress;
        return marks.length > 0 && isParted(bucket, op, place) ? marks : [];
      },
      add: (op) => session.add(op),
      ended: ({ press }) => this.#signs.hide(press),
    });
    this.#leave = surface.onLifted((mark) => this.#line.lifted(mark));
  }

  pointer(input: PointerInput, chosen: Chosen): void {
    const { type, pointerId: press } = input;
    const tap = this.#taps.handle(input);
    if (chosen.kind !== 'fill') return;
    const { paint } = chosen;
    if (type === 'down') {
      this.#beside.start();
      const [x = 0, y = 0] = input.samples;
      this.#signs.show(press, { x, y }, paint);
    }
    if (tap) this.#line.ask({ press, id: this.#bucket.newId(), place: tap, paint });
    else if (type === 'up' || type === 'cancel') this.#signs.hide(press);
  }

  settle(): void {
    this.#line.settle();
  }

  finish(): void {
    this.#taps.finish();
    this.#line.finish();
    this.#signs.hideAll();
  }

  destroy(): void {
    this.#leave();
    this.#beside.stop();
    this.#signs.destroy();
  }

  #pourOf({ id, place, paint }: Asked): Pour {
    return { id, place, paint, ...pixelsFor(this.#bucket, place) };
  }
}
