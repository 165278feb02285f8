/** All hands on the page: what each press does, until it lifts. */
import type { PageSize } from '../../shared/drawing/ops/page.ts';
import type { Shape } from '../../shared/drawing/ops/shape.ts';
import type { Stroke } from '../../shared/drawing/ops/stroke.ts';
import { LOOKS } from '../../shared/drawing/painter/looks.ts';
import type { AskChosen, Chosen, ChosenKind } from '../../shared/drawing/tools/chosen.ts';
import { DEFAULT_HAND, type HandSettings } from '../../shared/drawing/tools/hand-settings.ts';
import { type InkEvent, InkTool } from '../../shared/drawing/tools/ink-tool.ts';
import type { PointerInput } from '../../shared/drawing/tools/pointer-input.ts';
import type { PointerTool } from '../../shared/drawing/tools/pointer-tool.ts';
import { type Press, PressReader } from '../../shared/drawing/tools/press-reader.ts';
import { type ShapeEvent, ShapeTool } from '../../shared/drawing/tools/shape-tool.ts';
import type { InkSurface } from './ink-surface.ts';

export type Mark = Stroke | Shape;

export type HandsOptions = {
  readonly page: PageSize;
  readonly chosen: AskChosen;
  readonly placeAt?: (x: number, y: number) => number;
  /** Asked at each press. */
  readonly hand: () => HandSettings;
  readonly newId: () => string;
  readonly newSeed: () => number;
  readonly surface: () => InkSurface | null;
  readonly finished: (mark: Mark) => void;
  /** Takes back a mark that is finished already; false where it is not. */
  readonly takeBack: (mark: Mark) => boolean;
};

/** So often tools go on that flow while a hand stands still, ms. */
const FLOW_MS = 40;

/** A press that neither draws a stroke nor pulls up a figure. */
type Other = { readonly tool: PointerTool | null; readonly chosen: Chosen };

export class Hands {
  readonly #options: HandsOptions;
  readonly #reader: PressReader;
  readonly #ink: InkTool;
  readonly #shapes: ShapeTool;
  readonly #tools = new Map<ChosenKind, PointerTool>();
  /** Where each press goes, from its `down` on; a stroke that ended may still be taken back. */
  readonly #presses = new Map<number, 'ink' | 'shape' | Other>();
  /** Marks in the making. */
  readonly #growing = new Map<string, Mark>();
  #hand: HandSettings = DEFAULT_HAND;
  #flow: ReturnType<typeof setInterval> | null = null;
  #latest: PointerInput | null = null;

  constructor(options: HandsOptions) {
    this.#options = options;
    this.#reader = new PressReader(
      () => this.#hand,
      (x, y) => this.#carries(x, y),
      options.placeAt,
    );
    const context = { ...options, hand: () => this.#hand };
    this.#ink = new InkTool(context);
    this.#shapes = new ShapeTool(context);
  }

  get isDrawing(): boolean {
    return this.#reader.isHeld;
  }

  /** Whether a lifted mouse or pen goes on drawing: moves count though nothing is pressed. */
  get isLoose(): boolean {
    return this.#reader.isLoose;
  }

  /** The last that was heard of any hand. */
  get latest(): PointerInput | null {
    return this.#latest;
  }

  /** What is being drawn now, as far as it has come. */
  unfinished(): readonly Mark[] {
    return [...this.#growing.values()];
  }

  setTool(kind: ChosenKind, tool: PointerTool | null): void {
    if (tool) this.#tools.set(kind, tool);
    else this.#tools.delete(kind);
  }

  pointer(input: PointerInput): void {
    // Not for each move: it is a new object.
    if (input.type === 'down') this.#hand = this.#options.hand();
    this.#latest = input;
    for (const press of this.#reader.handle(input)) this.#press(press);
  }

  /** Does at once what tools were asked for; hands go on. */
  settle(): void {
    for (const tool of this.#tools.values()) tool.settle?.();
  }

  /** Ends what is in progress, and keeps it. */
  finish(): void {
    for (const press of this.#reader.finish()) this.#press(press);
    for (const tool of this.#tools.values()) tool.finish();
  }

  #carries(x: number, y: number): boolean {
    const { kind } = this.#options.chosen(x, y);
    return kind === 'ink' || kind === 'shape' || (this.#tools.get(kind)?.carries?.(x, y) ?? false);
  }

  #press(press: Press): void {
    if (press.type === 'down') return this.#begin(press);
    const where = this.#presses.get(press.press);
    if (where === 'ink') for (const event of this.#ink.handle(press)) this.#onInk(event);
    else if (where === 'shape') for (const event of this.#shapes.handle(press)) this.#onShape(event);
    else where?.tool?.pointer(toInput(press), where.chosen);
  }

  #begin(press: Press): void {
    const [x = 0, y = 0] = press.samples;
    const chosen = this.#options.chosen(x, y);
    // Those before can no longer be taken back; nobody has more fingers on the glass than this.
    for (const old of this.#presses.keys()) if (old < press.press - 32) this.#presses.delete(old);
    if (chosen.kind === 'ink') {
      this.#presses.set(press.press, 'ink');
      for (const event of this.#ink.begin(press, chosen.brush)) this.#onInk(event);
    } else if (chosen.kind === 'shape') {
      this.#presses.set(press.press, 'shape');
      for (const event of this.#shapes.begin(press, chosen)) this.#onShape(event);
    } else {
      const other = { tool: this.#tools.get(chosen.kind) ?? null, chosen };
      this.#presses.set(press.press, other);
      other.tool?.pointer(toInput(press), chosen);
    }
  }

  #onInk(event: InkEvent): void {
    const { surface } = this.#options;
    if (event.type === 'begun') {
      this.#growing.set(event.stroke.id, event.stroke);
      surface()?.begin(event.stroke);
      if (LOOKS[event.stroke.tool].flows) this.#startFlow();
    } else if (event.type === 'extended') surface()?.extend(event.stroke, event.from);
    else if (event.type === 'finished') this.#finished(event.stroke);
    else this.#dropped(event.stroke);
    if (!this.#ink.isDrawing) this.#stopFlow();
  }

  #onShape({ type, shape }: ShapeEvent): void {
    if (type === 'shown') {
      this.#growing.set(shape.id, shape);
      this.#options.surface()?.pullUp(shape);
    } else if (type === 'finished') this.#finished(shape);
    else this.#dropped(shape);
  }

  #finished(mark: Mark): void {
    this.#growing.delete(mark.id);
    this.#options.finished(mark);
  }

  /** A resting hand: its mark goes, also when it had just been finished and stored. */
  #dropped(mark: Mark): void {
    this.#growing.delete(mark.id);
    if (!this.#options.takeBack(mark)) this.#options.surface()?.drop(mark);
  }

  #startFlow(): void {
    this.#flow ??= setInterval(() => {
      for (const event of this.#ink.pass(performance.now())) this.#onInk(event);
    }, FLOW_MS);
  }

  #stopFlow(): void {
    if (this.#flow) clearInterval(this.#flow);
    this.#flow = null;
  }
}

/** A press as tools know it that take pointers: each press is a pointer of its own, and a dropped one is cancelled. */
function toInput({ type, press, pointer, samples }: Press): PointerInput {
  return {
    type: type === 'drop' ? 'cancel' : type,
    pointerId: press,
    pointer,
    samples,
    contactMm: 0,
    isPressed: type === 'down' || type === 'move',
  };
}
