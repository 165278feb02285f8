import { artist } from './artist.ts';
import { astronaut } from './astronaut.ts';
import { baker } from './baker.ts';
import { builder } from './builder.ts';
import { cook } from './cook.ts';
import { doctor } from './doctor.ts';
import { driver } from './driver.ts';
import { farmer } from './farmer.ts';
import { firefighter } from './firefighter.ts';
import { gardener } from './gardener.ts';
import { musician } from './musician.ts';
import { pilot } from './pilot.ts';
import { potter } from './potter.ts';
import { seamstress } from './seamstress.ts';
import { teacher } from './teacher.ts';
import { vet } from './vet.ts';

export const professions = [
  doctor,
  cook,
  potter,
  builder,
  firefighter,
  teacher,
  farmer,
  driver,
  pilot,
  seamstress,
  gardener,
  baker,
  musician,
  artist,
  vet,
  astronaut,
] as const;
