/** Disciplines by their id; what each is made of stands in shared/disciplines, one file each. */
import { z } from 'zod';
import type { DisciplineDefinition } from '../disciplines/definition.ts';
import { type Discipline, definitions } from '../disciplines/index.ts';
import type { RecorderKind } from './recorder.ts';

export type { Discipline };

export const disciplines: readonly Discipline[] = definitions.map(({ id }) => id);
export const disciplineSchema = z.enum(disciplines);

const byId = new Map<Discipline, DisciplineDefinition>(definitions.map((one) => [one.id, one]));

export function definitionOf(discipline: Discipline): DisciplineDefinition {
  const definition = byId.get(discipline);
  if (!definition) throw new RangeError(`no discipline ${discipline}`);
  return definition;
}

/** How a new goal of the discipline is recorded. */
export function firstRecorderOf(discipline: Discipline): RecorderKind {
  return definitionOf(discipline).recorders[0];
}
