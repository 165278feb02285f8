/** Places to draw in, a file for each. */
import type { Scene } from '../brush.ts';
import { city } from './city.ts';
import { meadow } from './meadow.ts';
import { night } from './night.ts';
import { room } from './room.ts';
import { sea } from './sea.ts';
import { sky } from './sky.ts';
import { snow } from './snow.ts';
import { space } from './space.ts';
import { stage } from './stage.ts';
import { steppe } from './steppe.ts';

/** In the order in which they are offered. */
export const places: readonly Scene[] = [meadow, steppe, sea, sky, night, space, city, snow, stage, room];
