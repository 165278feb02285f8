/** Observations as the columns of the measure table hold them: a value, and the part that the value is about. */
import { assertNever } from '../../shared/assert-never.ts';
import type { GoalId, MeasureId } from '../../shared/domain/ids.ts';
import { type Measure, type Observation, trialResults } from '../../shared/domain/measure.ts';
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

/**
 * The contract lets nothing else in, so the rows hold nothing else. Charts read thousands of them: one object each, and
 * of trials our own texts instead of the row's copies, which are slower to compare and to count by.
 */
export function observationOf(values: ObservationValues): Observation {
  return readObservation(values.kind as Observation['kind'], values) as Observation;
}

function readObservation(kind: Observation['kind'], { value, part }: ObservationValues): object {
  switch (kind) {
    case 'trial': {
      const result = trialResults.find((one) => one === value) ?? value;
      return part === null ? { kind: 'trial', result } : { kind: 'trial', result, prompt: part };
    }
    case 'step':
      return { kind, result: value, stepId: part };
    case 'repetitions':
    case 'frequency':
      return { kind, count: Number(value) };
    case 'exertion':
    case 'attainment':
      return { kind, level: Number(value) };
    case 'consonants': {
      const [correct, attempted] = value.split('/').map(Number);
      return { kind, correct, attempted };
    }
    case 'stopwatch':
      return { kind, of: value };
    case 'duration':
    case 'attention':
      return { kind, seconds: Number(value) };
    case 'mood':
      return { kind, face: Number(value), when: part };
    default:
      return assertNever(kind);
  }
}

export function measureViewOf(row: ShownMeasure): Measure {
  return {
    id: row.id as MeasureId,
    goalId: row.goal_id as GoalId | null,
    at: row.at,
    observation: observationOf(row),
  };
}
