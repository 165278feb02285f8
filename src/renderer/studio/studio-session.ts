/** One drawing being drawn: joins the hand, the history, the surface and the writer. React sees its snapshot only. */

import { DEFAULT_PROFILE, type HandProfile } from '../../shared/domain/hand-profile.ts';
import type { Op, Page } from '../../shared/drawing/document.ts';
import { type History, hasInk, redoEntries, undoEntries } from '../../shared/drawing/history.ts';
import type { FeelingEntry, StepEntry } from '../../shared/drawing/journal.ts';
import type { JournalWriter } from '../../shared/drawing/journal-writer.ts';
import type { AskChosen, ChosenKind } from '../../shared/drawing/tools/chosen.ts';
import { handOf, USUAL_UNITS_PER_MM } from '../../shared/drawing/tools/hand-settings.ts';
import type { PointerInput } from '../../shared/drawing/tools/pointer-input.ts';
import type { PointerTool } from '../../shared/drawing/tools/pointer-tool.ts';
import { createListeners } from '../../shared/listeners.ts';
import type { Deed } from '../../shared/sound/tone-of-deed.ts';
import { DrawingRecord } from './drawing-record.ts';
import type { StoredInk } from './dry-ink.ts';
import { Hands, type Mark } from './hands.ts';
import type { InkSurface } from './ink-surface.ts';
import { showStep } from './show-step.ts';

export type StudioSessionOptions = {
  readonly page: Page;
  readonly history: History;
  readonly writer: JournalWriter;
  /** Ink to begin with, where some was stored. */
  readonly storedInk?: StoredInk | null;
  /** Asked at each press. */
  readonly chosen: AskChosen;
  /** What suits the child; asked at each press, so an adult may change it meanwhile. */
  readonly profile?: () => HandProfile;
  /** Whether several children draw at once, each finger its own stroke. */
  readonly isTogether?: () => boolean;
  /** Which child's place it is; page units. Without it the page is one. */
  readonly placeAt?: (x: number, y: number) => number;
  readonly newId: () => string;
  readonly newSeed: () => number;
};

export class StudioSession {
  readonly page: Page;
  readonly #record: DrawingRecord;
  readonly #hands: Hands;
  readonly #ears = createListeners<[Deed]>();
  readonly subscribe: DrawingRecord['subscribe'];
  /** Calls back after each step, with what the drawing is then; returns what stops it. */
  readonly watch: DrawingRecord['watch'];
  readonly snapshot: DrawingRecord['snapshot'];
  #surface: InkSurface | null = null;
  readonly #options: StudioSessionOptions;
  #unitsPerMm = USUAL_UNITS_PER_MM;

  constructor(options: StudioSessionOptions) {
    const { page } = options;
    this.#options = options;
    this.page = page;
    this.#record = new DrawingRecord(options);
    ({ subscribe: this.subscribe, watch: this.watch, snapshot: this.snapshot } = this.#record);
    this.#hands = new Hands({
      ...options,
      page: page.size,
      hand: () => handOf(options.profile?.() ?? DEFAULT_PROFILE, this.#unitsPerMm, options.isTogether?.()),
      surface: () => this.#surface,
      finished: (mark) => this.#finished(mark),
      takeBack: (mark) => this.#takeBack(mark),
    });
  }

  get history(): History {
    return this.#record.history;
  }

  get isDrawing(): boolean {
    return this.#hands.isDrawing;
  }

  /** What hands are drawing now, as it would be kept. */
  unfinished(): readonly Mark[] {
    return this.#hands.unfinished();
  }

  /** How many entries the drawing has, stored or not yet. */
  get entryCount(): number {
    return this.#record.entryCount;
  }

  /** How many of them the ink shows that it was opened with. */
  get storedInkEntries(): number {
    return this.#options.storedInk?.entries ?? 0;
  }

  /** Resolves when every stroke so far is stored. */
  settled(): Promise<void> {
    return this.#record.settled();
  }

  /** Told of everything that is done to the page, once it is done; of strokes only when they are finished. */
  readonly onDeed = this.#ears.add;

  /** From here on strokes are painted on `surface`; null takes it away. */
  attach(surface: InkSurface | null): void {
    if (!surface) this.finishStroke();
    this.#surface = surface;
    const { storedInk } = this.#options;
    if (storedInk) surface?.takeStored(storedInk);
    surface?.show(this.history);
  }

  /** How large the page is on the glass; asked for what a child means in millimetres. */
  setUnitsPerMm(unitsPerMm: number): void {
    this.#unitsPerMm = unitsPerMm;
  }

  /** Whether a lifted mouse or pen goes on drawing: its moves are wanted though nothing is pressed. */
  get isLoose(): boolean {
    return this.#hands.isLoose;
  }

  /** The last that was heard of any hand, for those who look now and then instead of at each move. */
  get latestInput(): PointerInput | null {
    return this.#hands.latest;
  }

  /** Takes one pointer event; its samples are painted together, as one path instead of several. */
  pointer(input: PointerInput): void {
    this.#hands.pointer(input);
  }

  /** From here on presses of this kind go to `tool`; null takes it away. */
  setTool(kind: Exclude<ChosenKind, 'ink' | 'shape'>, tool: PointerTool | null): void {
    this.#hands.setTool(kind, tool);
  }

  /** Ends what hands are drawing, and keeps it. */
  finishStroke(): void {
    this.#hands.finish();
  }

  undo(): void {
    this.#finishOwn();
    this.#step(undoEntries(this.history), true);
    this.#ears.tell({ kind: 'undo' });
  }

  redo(): void {
    this.#finishOwn();
    this.#step(redoEntries(this.history), true);
    this.#ears.tell({ kind: 'redo' });
  }

  /** Wipes the ink, as one step that can be undone; nothing happens on an empty page. */
  clear(): void {
    this.finishStroke();
    if (hasInk(this.history)) this.add({ kind: 'clear' });
  }

  /**
   * Does anything that is not drawn stroke by stroke, as one step that can be undone. Strokes in progress go on, and come
   * on top of it: another child may be drawing.
   */
  add(op: Op): void {
    this.#step([{ kind: 'op', op }], true);
    this.#ears.tell(op);
  }

  /** Keeps how the child felt; no step that can be taken back. */
  feel(when: FeelingEntry['when'], feeling: FeelingEntry['feeling']): void {
    this.#record.note([{ kind: 'feeling', when, feeling }]);
  }

  /** Does what is better done while hands rest; call it now and then, it does nothing while one draws. */
  rest(): void {
    if (!this.isDrawing) this.#surface?.rest(this.history.position);
  }

  /** A step of one child is none of what others are drawing. */
  #finishOwn(): void {
    if (this.#options.isTogether?.()) this.#hands.settle();
    else this.finishStroke();
  }

  #finished(mark: Mark): void {
    this.#surface?.finish(mark);
    this.#step([{ kind: 'op', op: mark }], false);
    this.#ears.tell(mark);
  }

  /** Only the last one: what another child did after it stays. */
  #takeBack(mark: Mark): boolean {
    const last = this.history.timeline[this.history.position - 1];
    if (!last || !('id' in last) || last.id !== mark.id) return false;
    this.#step([{ kind: 'undo' }], true);
    return true;
  }

  #step(entries: readonly StepEntry[], repaint: boolean): void {
    if (entries.length === 0) return;
    const surface = this.#surface;
    if (entries.some((entry) => entry.kind === 'op')) surface?.forgetAfter(this.history.position);
    this.#record.step(entries, (before, after) => {
      if (repaint && surface) showStep(surface, before, after);
    });
  }
}
