import { Layer } from 'konva/lib/Layer';
import { Stage } from 'konva/lib/Stage';
import { Rect } from 'konva/lib/shapes/Rect';
import type { PageSize } from '../../shared/drawing/ops/page.ts';
import type { View } from './view.ts';

/**
 * The page under the ink, as a Konva stage: it will also hold what moves. The eraser never reaches it, because ink has
 * canvases of its own; nothing on it listens, because ink takes its own pointer events.
 */
export class PageStage {
  readonly #stage: Stage;
  readonly #paper: Rect;

  /** @param container an empty element */
  constructor(container: HTMLDivElement, page: PageSize, background: string, view: View) {
    this.#stage = new Stage({ container, width: 1, height: 1, listening: false });
    const layer = new Layer({ listening: false });
    this.#paper = new Rect({ width: page.width, height: page.height, fill: background, listening: false });
    layer.add(this.#paper);
    this.#stage.add(layer);
    this.resize(view);
  }

  resize(view: View): void {
    this.#stage.size({ width: view.cssWidth, height: view.cssHeight });
    this.#stage.scale({ x: view.cssScale, y: view.cssScale });
    this.#stage.batchDraw();
  }

  destroy(): void {
    this.#stage.destroy();
  }
}
