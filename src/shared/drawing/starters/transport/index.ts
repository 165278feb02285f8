import { bicycle } from './bicycle.ts';
import { car } from './car.ts';
import { balloon } from './hot-air-balloon.ts';
import { ship } from './ship.ts';
import { tractor } from './tractor.ts';
import { train } from './train.ts';

export const transport = [car, train, ship, balloon, tractor, bicycle] as const;
