/** Ways of recording: each is one set of buttons in a session and one figure in a chart. */
import { z } from 'zod';

export const recorderKinds = [
  'trials',
  'consonants',
  'frequency',
  'duration',
  'steps',
  'repetitions',
  'attention',
  'attainment',
  'mood',
] as const;
export const recorderKindSchema = z.enum(recorderKinds);
export type RecorderKind = (typeof recorderKinds)[number];
