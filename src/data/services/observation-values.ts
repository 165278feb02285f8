/** Observations as the columns of the measure table hold them: a value, and the part that the value is about. */
import { assertNever } from '../../shared/assert-never.ts';
import type { GoalId, MeasureId } from '../../shared/domain/ids.ts';
import type { Measure, Observation } from '../../shared/domain/measure.ts';
import type { ShownMeasure } from '../db/queries/measures.ts';

export type ObservationValues = { readonly kind: string; readonly value: string; readonly part: string | null };

export function valuesOf(observation: Observation): ObservationValues {
  const { kind } = observation;
  switch (kind) {
    case 'trial':
      return { kind, value: observation.result, part: observation.prompt ?? null };
    case 'step':
      return { kind, value: observation.result, part: observation.stepId };
    case 'repetitions':
    case 'frequency':
      return { kind, value: String(observation.count), part: null };
    case 'exertion':
    case 'attainment':
      return { kind, value: String(observation.level), part: null };
    case 'consonants':
      return { kind, value: `${observation.correct}/${observation.attempted}`, part: null };
    case 'stopwatch':
      return { kind, value: observation.of, part: null };
    case 'duration':
    case 'attention':
      return { kind, value: String(observation.seconds), part: null };
    case 'mood':
      return { kind, value: String(observation.face), part: observation.when };
    default:
      return assertNever(kind);
  }
}

type Read = (values: ObservationValues) => Record<string, unknown>;

const readers: Readonly<Record<Observation['kind'], Read>> = {
  trial: ({ value, part }) => ({ result: value, ...(part !== null && { prompt: part }) }),
  step: ({ value, part }) => ({ result: value, stepId: part }),
  repetitions: ({ value }) => ({ count: Number(value) }),
  frequency: ({ value }) => ({ count: Number(value) }),
  exertion: ({ value }) => ({ level: Number(value) }),
  attainment: ({ value }) => ({ level: Number(value) }),
  consonants: ({ value }) => {
    const [correct, attempted] = value.split('/').map(Number);
    return { correct, attempted };
  },
  stopwatch: ({ value }) => ({ of: value }),
  duration: ({ value }) => ({ seconds: Number(value) }),
  attention: ({ value }) => ({ seconds: Number(value) }),
  mood: ({ value, part }) => ({ face: Number(value), when: part }),
};

/** The contract lets nothing else in, so the rows hold nothing else. */
export function observationOf(values: ObservationValues): Observation {
  const kind = values.kind as Observation['kind'];
  return { kind, ...readers[kind](values) } as Observation;
}

export function measureViewOf(row: ShownMeasure): Measure {
  return {
    id: row.id as MeasureId,
    goalId: row.goal_id as GoalId | null,
    at: row.at,
    observation: observationOf(row),
  };
}
