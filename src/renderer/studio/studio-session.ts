/** One drawing being drawn: joins the hand, the history, the surface and the writer. React sees its snapshot only. */

import { DEFAULT_PROFILE, type HandProfile } from '../../shared/domain/hand-profile.ts';
import type { Op, Page } from '../../shared/drawing/document.ts';
import { applyEntry, type History, hasInk, redoEntries, undoEntries } from '../../shared/drawing/history.ts';
import { beginEntry, type FeelingEntry, type StepEntry } from '../../shared/drawing/journal.ts';
import type { JournalWriter, SavingState } from '../../shared/drawing/journal-writer.ts';
import { changesInk } from '../../shared/drawing/painter/paint-ops.ts';
import type { AskChosen, ChosenKind } from '../../shared/drawing/tools/chosen.ts';
import {
  DEFAULT_HAND,
  type HandSettings,
  handOf,
  USUAL_UNITS_PER_MM,
} from '../../shared/drawing/tools/hand-settings.ts';
import type { PointerInput } from '../../shared/drawing/tools/pointer-input.ts';
import type { PointerTool } from '../../shared/drawing/tools/pointer-tool.ts';
import type { Deed } from '../../shared/sound/tone-of-deed.ts';
import type { StoredInk } from './dry-ink.ts';
import { Hands, type Mark } from './hands.ts';
import type { InkSurface } from './ink-surface.ts';

export type StudioSnapshot = {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly hasInk: boolean;
  readonly saving: SavingState;
};

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
  readonly newId: () => string;
  readonly newSeed: () => number;
};

export class StudioSession {
  readonly page: Page;
  readonly #writer: JournalWriter;
  readonly #hands: Hands;
  readonly #listeners = new Set<() => void>();
  readonly #watchers = new Set<(history: History) => void>();
  readonly #ears = new Set<(deed: Deed) => void>();
  #history: History;
  #surface: InkSurface | null = null;
  #snapshot: StudioSnapshot;

  readonly #options: StudioSessionOptions;
  #unitsPerMm = USUAL_UNITS_PER_MM;
  #hand: HandSettings = DEFAULT_HAND;

  constructor(options: StudioSessionOptions) {
    const { page, history, writer } = options;
    this.#options = options;
    this.page = page;
    this.#history = history;
    this.#writer = writer;
    this.#hands = new Hands({
      ...options,
      page: page.size,
      hand: () => this.#hand,
      surface: () => this.#surface,
      finished: (mark) => this.#finished(mark),
      takeBack: (mark) => this.#takeBack(mark),
    });
    this.#snapshot = this.#look();
    writer.subscribe(() => this.#tell());
  }

  get history(): History {
    return this.#history;
  }

  get isDrawing(): boolean {
    return this.#hands.isDrawing;
  }

  /** How many entries the drawing has, stored or not yet. */
  get entryCount(): number {
    return this.#writer.nextSeq();
  }

  /** How many of them the ink shows that it was opened with. */
  get storedInkEntries(): number {
    return this.#options.storedInk?.entries ?? 0;
  }

  /** Resolves when every stroke so far is stored. */
  settled(): Promise<void> {
    return this.#writer.settled();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Calls back after each step, with what the drawing is then; returns what stops it. */
  readonly watch = (watcher: (history: History) => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Told of everything that is done to the page, once it is done; of strokes only when they are finished. */
  readonly onDeed = (ear: (deed: Deed) => void): (() => void) => {
    this.#ears.add(ear);
    return () => this.#ears.delete(ear);
  };

  readonly snapshot = (): StudioSnapshot => this.#snapshot;

  /** From here on strokes are painted on `surface`; null takes it away. */
  attach(surface: InkSurface | null): void {
    if (!surface) this.finishStroke();
    this.#surface = surface;
    const { storedInk } = this.#options;
    if (storedInk) surface?.takeStored(storedInk);
    surface?.show(this.#history);
  }

  /** How large the page is on the glass; asked for what a child means in millimetres. */
  setUnitsPerMm(unitsPerMm: number): void {
    this.#unitsPerMm = unitsPerMm;
  }

  /** Whether a lifted mouse or pen goes on drawing: its moves are wanted though nothing is pressed. */
  get isLoose(): boolean {
    return this.#hands.isLoose;
  }

  /** Takes one pointer event; its samples are painted together, as one path instead of several. */
  pointer(input: PointerInput): void {
    // Not for each move: it is a new object.
    if (input.type === 'down') {
      const { profile, isTogether } = this.#options;
      this.#hand = handOf(profile?.() ?? DEFAULT_PROFILE, this.#unitsPerMm, isTogether?.());
    }
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
    this.finishStroke();
    this.#step(undoEntries(this.#history), true);
    this.#tellDeed({ kind: 'undo' });
  }

  redo(): void {
    this.finishStroke();
    this.#step(redoEntries(this.#history), true);
    this.#tellDeed({ kind: 'redo' });
  }

  /** Wipes the ink, as one step that can be undone; nothing happens on an empty page. */
  clear(): void {
    this.finishStroke();
    if (hasInk(this.#history)) this.add({ kind: 'clear' });
  }

  /**
   * Does anything that is not drawn stroke by stroke, as one step that can be undone. What leaves the ink alone leaves
   * strokes in progress alone too: another child may be drawing.
   */
  add(op: Op): void {
    if (changesInk(op)) this.finishStroke();
    this.#step([{ kind: 'op', op }], true);
    this.#tellDeed(op);
  }

  /** Keeps how the child felt; no step that can be taken back. */
  feel(when: FeelingEntry['when'], feeling: FeelingEntry['feeling']): void {
    this.#append([{ kind: 'feeling', when, feeling }]);
  }

  /** Does what is better done while hands rest; call it now and then, it does nothing while one draws. */
  rest(): void {
    if (!this.isDrawing) this.#surface?.rest(this.#history.position);
  }

  #finished(mark: Mark): void {
    this.#surface?.finish(mark);
    this.#step([{ kind: 'op', op: mark }], false);
    this.#tellDeed(mark);
  }

  /** Only the last one: what another child did after it stays. */
  #takeBack(mark: Mark): boolean {
    const last = this.#history.timeline[this.#history.position - 1];
    if (!last || !('id' in last) || last.id !== mark.id) return false;
    this.#step([{ kind: 'undo' }], true);
    return true;
  }

  #step(entries: readonly StepEntry[], repaint: boolean): void {
    if (entries.length === 0) return;
    this.#append(entries);
    if (entries.some((entry) => entry.kind === 'op')) this.#surface?.forgetAfter(this.#history.position);
    const before = this.#history;
    this.#history = entries.reduce(applyEntry, before);
    if (repaint) {
      this.#surface?.showPaper(this.#history);
      this.#repaint(before, this.#history);
    }
    for (const watcher of this.#watchers) watcher(this.#history);
    this.#tell();
  }

  /** The page comes before all else. */
  #append(entries: readonly (StepEntry | FeelingEntry)[]): void {
    const isFresh = this.#writer.nextSeq() === 0;
    this.#writer.append(isFresh ? [beginEntry(this.page), ...entries] : entries);
  }

  /** Ink is painted anew only where the step was about ink, and what came on top is painted on top. */
  #repaint(before: History, after: History): void {
    this.#surface?.showPaper(after);
    const [from, to] = [Math.min(before.position, after.position), Math.max(before.position, after.position)];
    const { timeline } = after.position > before.position ? after : before;
    if (!timeline.slice(from, to).some(changesInk)) return;
    if (after.position === before.position + 1) this.#surface?.addLast(after);
    else this.#surface?.show(after);
  }

  #tellDeed(deed: Deed): void {
    for (const ear of this.#ears) ear(deed);
  }

  #tell(): void {
    const next = this.#look();
    const now = this.#snapshot;
    const keys = ['canUndo', 'canRedo', 'hasInk', 'saving'] as const;
    if (keys.every((key) => now[key] === next[key])) return;
    this.#snapshot = next;
    for (const listener of this.#listeners) listener();
  }

  #look(): StudioSnapshot {
    return {
      canUndo: undoEntries(this.#history).length > 0,
      canRedo: redoEntries(this.#history).length > 0,
      hasInk: hasInk(this.#history),
      saving: this.#writer.state(),
    };
  }
}
