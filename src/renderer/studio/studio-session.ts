/** One drawing being drawn: joins the hand, the history, the surface and the writer. React sees its snapshot only. */

import type { Op, Page } from '../../shared/drawing/document.ts';
import { applyEntry, type History, hasInk, redoEntries, undoEntries } from '../../shared/drawing/history.ts';
import { beginEntry, type StepEntry } from '../../shared/drawing/journal.ts';
import type { JournalWriter, SavingState } from '../../shared/drawing/journal-writer.ts';
import type { Stroke } from '../../shared/drawing/ops/stroke.ts';
import type { AskChosen, Chosen, ChosenKind } from '../../shared/drawing/tools/chosen.ts';
import { DEFAULT_BRUSH, inkToolContext } from '../../shared/drawing/tools/ink-settings.ts';
import { type InkEvent, InkTool } from '../../shared/drawing/tools/ink-tool.ts';
import type { PointerInput } from '../../shared/drawing/tools/pointer-input.ts';
import type { PointerTool } from '../../shared/drawing/tools/pointer-tool.ts';
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
  /** Asked at each press. */
  readonly chosen: AskChosen;
  readonly newId: () => string;
  readonly newSeed: () => number;
};

export class StudioSession {
  readonly page: Page;
  readonly #writer: JournalWriter;
  readonly #tool: InkTool;
  readonly #chosen: AskChosen;
  /** What the press of a pointer does that is not drawn stroke by stroke, until it lifts. */
  readonly #held = new Map<number, { readonly tool: PointerTool | null; readonly chosen: Chosen }>();
  readonly #others = new Map<ChosenKind, PointerTool>();
  #brush = DEFAULT_BRUSH;
  readonly #listeners = new Set<() => void>();
  #history: History;
  #surface: InkSurface | null = null;
  #snapshot: StudioSnapshot;

  constructor({ page, history, writer, chosen, newId, newSeed }: StudioSessionOptions) {
    this.page = page;
    this.#history = history;
    this.#writer = writer;
    this.#chosen = chosen;
    this.#tool = new InkTool({ ...inkToolContext({ brush: () => this.#brush, newId, newSeed }), page: page.size });
    this.#snapshot = this.#look();
    writer.subscribe(() => this.#tell());
  }

  get history(): History {
    return this.#history;
  }

  get isDrawing(): boolean {
    return this.#tool.state === 'drawing';
  }

  /** How many entries the drawing has, stored or not yet. */
  get entryCount(): number {
    return this.#writer.nextSeq();
  }

  /** Resolves when every stroke so far is stored. */
  settled(): Promise<void> {
    return this.#writer.settled();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): StudioSnapshot => this.#snapshot;

  /** From here on strokes are painted on `surface`; null takes it away. */
  attach(surface: InkSurface | null): void {
    if (!surface) this.finishStroke();
    this.#surface = surface;
    surface?.show(this.#history);
  }

  /** Takes one pointer event; its samples are painted together, as one path instead of several. */
  pointer(input: PointerInput): void {
    if (input.type === 'down') this.#take(input);
    const other = this.#held.get(input.pointerId);
    if (other) {
      if (input.type === 'up' || input.type === 'cancel') this.#held.delete(input.pointerId);
      return other.tool?.pointer(input, other.chosen);
    }
    for (const event of this.#tool.handle(input)) this.#apply(event);
  }

  /** From here on presses of this kind go to `tool`; null takes it away. */
  setTool(kind: Exclude<ChosenKind, 'ink'>, tool: PointerTool | null): void {
    if (tool) this.#others.set(kind, tool);
    else this.#others.delete(kind);
  }

  /** Ends the stroke in progress and keeps it. */
  finishStroke(): void {
    for (const tool of this.#others.values()) tool.finish();
    for (const event of this.#tool.finish()) this.#apply(event);
  }

  undo(): void {
    this.finishStroke();
    this.#step(undoEntries(this.#history), true);
  }

  redo(): void {
    this.finishStroke();
    this.#step(redoEntries(this.#history), true);
  }

  /** Wipes the ink, as one step that can be undone; nothing happens on an empty page. */
  clear(): void {
    this.finishStroke();
    if (hasInk(this.#history)) this.add({ kind: 'clear' });
  }

  /** Does anything that is not drawn stroke by stroke, as one step that can be undone. */
  add(op: Op): void {
    this.finishStroke();
    this.#step([{ kind: 'op', op }], true);
  }

  /** Holds the state for a quick undo; call it now and then, it does nothing while a hand draws. */
  rest(): void {
    if (!this.isDrawing) this.#surface?.holdIfDue(this.#history.position);
  }

  #take({ pointerId, samples: [x = 0, y = 0] }: PointerInput): void {
    const chosen = this.#chosen(x, y);
    if (chosen.kind === 'ink') {
      this.#brush = chosen.brush;
      this.#held.delete(pointerId);
    } else {
      this.#held.set(pointerId, { tool: this.#others.get(chosen.kind) ?? null, chosen });
    }
  }

  #apply(event: InkEvent): void {
    if (event.type === 'finished') this.#finished(event.stroke);
    else if (event.type === 'dropped') this.#dropped(event.stroke);
    else if (event.type === 'begun') this.#surface?.begin(event.stroke);
    else this.#surface?.extend(event.stroke, event.from);
  }

  #finished(stroke: Stroke): void {
    this.#surface?.finish(stroke);
    this.#step([{ kind: 'op', op: stroke }], false);
  }

  /** A resting hand: its stroke goes, also when it had just been finished and stored. */
  #dropped(stroke: Stroke): void {
    const last = this.#history.timeline[this.#history.position - 1];
    if (last?.kind === 'stroke' && last.id === stroke.id) this.#step([{ kind: 'undo' }], true);
    else this.#surface?.drop(stroke);
  }

  #step(entries: readonly StepEntry[], repaint: boolean): void {
    if (entries.length === 0) return;
    const isFresh = this.#writer.nextSeq() === 0;
    this.#writer.append(isFresh ? [beginEntry(this.page), ...entries] : entries);
    if (entries.some((entry) => entry.kind === 'op')) this.#surface?.forgetAfter(this.#history.position);
    this.#history = entries.reduce(applyEntry, this.#history);
    if (repaint) this.#surface?.show(this.#history);
    this.#tell();
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
