import type { Starter } from '../../starter.ts';
import { joinDots } from './dots.ts';
import { feelings } from './feelings.ts';
import { finish } from './finish.ts';
import { splatter } from './splatter.ts';
import { stories } from './stories.ts';
import { symbols } from './symbols.ts';
import { trace } from './trace.ts';

/** Things to do in which nothing can be wrong. */
export const activities: readonly Starter[] = [
  ...trace,
  ...joinDots,
  ...finish,
  ...symbols,
  ...stories,
  ...feelings,
  ...splatter,
];
