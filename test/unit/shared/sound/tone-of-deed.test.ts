import { expect, it } from 'vitest';
import type { Op } from '../../../../src/shared/drawing/document.ts';
import { type Deed, toneOfDeed } from '../../../../src/shared/sound/tone-of-deed.ts';

const placement = { x: 1, y: 1, width: 100, turn: 0, isFlipped: false };
const sticker = { kind: 'sticker', id: 'a', placement, sticker: 'cat' } as const;
const label = { kind: 'label', id: 'a', placement, text: 'а', colour: '#000000' } as const;

it.each<readonly [string, Deed, string | null]>([
  ['a step back', { kind: 'undo' }, 'undo'],
  ['a step forward', { kind: 'redo' }, 'redo'],
  ['a page cleaned', { kind: 'clear' }, 'clean'],
  ['a sticker', { kind: 'place', thing: sticker }, 'sticker'],
  ['words', { kind: 'place', thing: label }, 'label'],
  ['a sticker stuck down', { kind: 'stick', id: 'a' }, 'sticker'],
  ['a thing that is dragged', { kind: 'move', id: 'a', placement }, null],
  ['a stroke, heard while it is drawn', { kind: 'stroke' } as Op, null],
  ['colour poured', { kind: 'fill' } as Op, 'fill'],
])('%s', (_what, deed, tone) => expect(toneOfDeed(deed)).toBe(tone));
