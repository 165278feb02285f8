/** Every way of recording: what it looks like in the switch, and the buttons that it is. */
import {
  AudioLines,
  Eye,
  Gauge,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Repeat,
  Smile,
  Tally5,
  Timer,
} from 'lucide-react';
import type { ComponentType } from 'react';
import { type Discipline, definitionOf, firstRecorderOf } from '../../../../../shared/domain/discipline.ts';
import type { Goal } from '../../../../../shared/domain/goal.ts';
import type { RecorderKind } from '../../../../../shared/domain/recorder.ts';
import { AttainmentRecorder } from './attainment-recorder.tsx';
import { ConsonantsRecorder } from './consonants-recorder.tsx';
import { FrequencyRecorder } from './frequency-recorder.tsx';
import type { LaneProps } from './lane-props.ts';
import { MoodRecorder } from './mood-recorder.tsx';
import { RepetitionsRecorder } from './repetitions-recorder.tsx';
import { stepsOf } from './steps-of.ts';
import { StepsRecorder } from './steps-recorder.tsx';
import { AttentionRecorder, DurationRecorder } from './stopwatch-recorder.tsx';
import { TrialsRecorder } from './trials-recorder.tsx';

type Look = { readonly icon: LucideIcon; readonly Lane: ComponentType<LaneProps> };

/** Its word is `recorders.<kind>`. */
export const recorderLooks: Readonly<Record<RecorderKind, Look>> = {
  trials: { icon: ListChecks, Lane: TrialsRecorder },
  consonants: { icon: AudioLines, Lane: ConsonantsRecorder },
  frequency: { icon: Tally5, Lane: FrequencyRecorder },
  duration: { icon: Timer, Lane: DurationRecorder },
  steps: { icon: ListOrdered, Lane: StepsRecorder },
  repetitions: { icon: Repeat, Lane: RepetitionsRecorder },
  attention: { icon: Eye, Lane: AttentionRecorder },
  attainment: { icon: Gauge, Lane: AttainmentRecorder },
  mood: { icon: Smile, Lane: MoodRecorder },
};

/** The goal's own first, then the discipline's others, the goal scale where the goal has texts for it, and the mood. */
export function recordersFor(discipline: Discipline, goal: Goal | null): readonly RecorderKind[] {
  const own = goal?.recorder ?? firstRecorderOf(discipline);
  const scale: readonly RecorderKind[] = goal?.attainment ? ['attainment'] : [];
  const kinds = new Set<RecorderKind>([own, ...definitionOf(discipline).recorders, ...scale, 'mood']);
  // Without steps there is nothing to tap.
  if (stepsOf(discipline, goal).length === 0) kinds.delete('steps');
  return [...kinds];
}
