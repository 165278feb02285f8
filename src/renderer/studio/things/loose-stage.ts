import { Layer } from 'konva/lib/Layer';
import { Shape } from 'konva/lib/Shape';
import { Stage } from 'konva/lib/Stage';
import type { View } from '../../../shared/drawing/glass/view.ts';
import type { Thing } from '../../../shared/drawing/ops/thing.ts';
import { paintThing } from '../../../shared/drawing/painter/things.ts';
import type { Things } from '../../../shared/drawing/things.ts';
import { lettersReady, loadedStickers, stickerReady } from '../sticker-pictures.ts';

/**
 * Stickers and labels that lie loose, above ink and outlines, as a Konva stage of their own: moving one never paints ink.
 * It takes no pointer events: which thing a finger means is decided by `thingAt`, from the ops alone.
 */
export class LooseStage {
  readonly element = document.createElement('div');
  readonly #stage: Stage;
  readonly #layer = new Layer({ listening: false });
  readonly #shapes = new Map<string, { readonly shape: Shape; thing: Thing }>();

  constructor(view: View) {
    this.element.dataset.things = 'loose';
    this.element.style.position = 'absolute';
    this.element.style.pointerEvents = 'none';
    this.#stage = new Stage({ container: this.element, width: 1, height: 1, listening: false });
    this.#stage.add(this.#layer);
    this.resize(view);
  }

  resize(view: View): void {
    this.element.style.left = `${view.left}px`;
    this.element.style.top = `${view.top}px`;
    this.#stage.size({ width: view.cssWidth, height: view.cssHeight });
    this.#stage.scale({ x: view.cssScale, y: view.cssScale });
    this.#stage.batchDraw();
  }

  /** Shows these things and no others, in this order. */
  show(things: Things): void {
    for (const [id, { shape }] of this.#shapes) {
      if (things.has(id)) continue;
      shape.destroy();
      this.#shapes.delete(id);
    }
    for (const thing of things.values()) this.#lay(thing);
    this.#layer.batchDraw();
  }

  destroy(): void {
    this.#stage.destroy();
    this.element.remove();
  }

  #lay(thing: Thing): void {
    const known = this.#shapes.get(thing.id);
    if (known) {
      known.thing = thing;
      known.shape.moveToTop();
      return;
    }
    const held = { thing };
    // Painted as it will be when it is stuck down, so that nothing changes for the eye then.
    const shape = new Shape({
      listening: false,
      perfectDrawEnabled: false,
      sceneFunc: (context) => paintThing(context._context, held.thing, loadedStickers),
    });
    this.#layer.add(shape);
    this.#shapes.set(thing.id, Object.assign(held, { shape }));
    const ready = thing.kind === 'sticker' ? stickerReady(thing.sticker) : lettersReady();
    void ready.then(() => this.#layer.batchDraw());
  }
}
