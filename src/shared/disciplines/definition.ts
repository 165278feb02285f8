/** What a discipline is made of. Each is one file beside this one; index.ts lists them. */
import type { Language } from '../domain/language.ts';
import type { PromptLevel } from '../domain/measure.ts';
import type { RecorderKind } from '../domain/recorder.ts';

/** Pictures to choose from; renderer/ui/disciplines.tsx draws them. */
export const disciplineIcons = [
  'sound',
  'puzzle',
  'mind',
  'vessel',
  'body',
  'palette',
  'music',
  'book',
  'compass',
] as const;
export type DisciplineIcon = (typeof disciplineIcons)[number];

export type DisciplineWords = {
  readonly name: string;
  /** Title of each step that no discipline before it in the list has already named. */
  readonly steps: Readonly<Record<string, string>>;
  /** What is often written in a note: a tap adds it. */
  readonly phrases: readonly string[];
};

/** A goal to start from. */
export type BankGoal = {
  readonly recorder: RecorderKind;
  /** ICF code, or empty. */
  readonly icf: string;
  readonly title: Readonly<Record<Language, string>>;
};

export type DisciplineDefinition = {
  /** Stored with every session: never changed. */
  readonly id: string;
  /** Strong for stripes and icons, soft for backgrounds, ink for text on soft (contrast 4.5 at least). */
  readonly colour: { readonly strong: string; readonly soft: string; readonly ink: string };
  readonly icon: DisciplineIcon;
  /** How work in it can be recorded; the first is what a new goal begins with. */
  readonly recorders: readonly [RecorderKind, ...RecorderKind[]];
  /** Kinds of help, least first. */
  readonly ladder: readonly PromptLevel[];
  /** Steps of a new goal that is recorded by steps, in order. */
  readonly steps: readonly string[];
  readonly bank: readonly BankGoal[];
  readonly words: Readonly<Record<Language, DisciplineWords>>;
};
