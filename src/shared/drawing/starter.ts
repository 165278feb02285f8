/**
 * What a child can begin with: a colouring page, or an activity in which nothing can be wrong. Data only; those that come
 * with Kabinet are in `starters/`, those of the school in the database.
 */
import { z } from 'zod';
import type { Language } from '../domain/language.ts';

export const starterKindSchema = z.enum([
  /** Outlines to colour in. */
  'colouring',
  /** Pale lines to follow. */
  'trace',
  /** Numbered dots to join. */
  'dots',
  /** A picture to draw on. */
  'underneath',
  /** Half a picture. */
  'finish',
  /** Outlines with a sign in each field; a sign stands for a colour. */
  'symbols',
  /** Three frames: first, then, at last. */
  'story',
  /** A face, a body or a house for a feeling. */
  'feelings',
  /** Any press of anything makes a splash. */
  'splatter',
]);
export type StarterKind = z.infer<typeof starterKindSchema>;

/** `path` is SVG path data in page units; `width` and `dash` are of its line. */
export type Figure = {
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
};
/** A number or a sign; `x`, `y` is its middle, `size` the height of its letters in page units. */
export type Sign = {
  readonly sign: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
};
export type StarterMark = Figure | Sign;

export type Starter = {
  /** For ever: drawings name it. */
  readonly id: string;
  readonly kind: StarterKind;
  /** Groups of the picker; i18n keys `draw.themes.<id>`. */
  readonly theme: string;
  readonly title: Readonly<Record<Language, string>>;
  /** Below the ink, first to last. */
  readonly under: readonly StarterMark[];
  /** Above the ink: outlines that colouring never covers. */
  readonly over: readonly StarterMark[];
  /** Of `dots`: places in the order of their numbers. */
  readonly dots?: readonly (readonly [x: number, y: number])[];
};
