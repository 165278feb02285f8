/** Words that staff speak into the app, and the switch that silences the studio on this PC. */
import { z } from 'zod';
import { momentSchema } from '../../domain/day.ts';
import { languageSchema } from '../../domain/language.ts';
import { LONGEST_WORD } from '../../speech/spoken-key.ts';
import { accompanied, anyStaff, call, nothing } from './call.ts';

/** Largest recording taken, in bytes; four seconds of speech are a quarter of it. */
export const largestClip = 300_000;

export const clipSchema = z.strictObject({
  mime: z.literal('audio/webm;codecs=opus'),
  audio: z.instanceof(Uint8Array).refine((bytes) => bytes.length > 100 && bytes.length <= largestClip),
});
export type Clip = z.infer<typeof clipSchema>;

/** As `spokenKey` gives it. */
export const wordKeySchema = z.string().min(1).max(LONGEST_WORD);
const wordSchema = z.strictObject({ language: languageSchema, key: wordKeySchema });

export const recordedWordSchema = z.strictObject({ key: z.string(), by: z.string(), at: momentSchema });
export type RecordedWord = z.infer<typeof recordedWordSchema>;

export const voiceCalls = {
  'voice.list': call(anyStaff, z.strictObject({ language: languageSchema }), z.array(recordedWordSchema)),
  /** @throws not_found where nobody has recorded it */
  'voice.clip': call(anyStaff, wordSchema, clipSchema),
  /** Takes the place of an older recording of the word. */
  'voice.record': call(anyStaff, wordSchema.extend(clipSchema.shape), nothing),
  'voice.remove': call(anyStaff, wordSchema, nothing),
  /** Right before the window asks for the microphone: for a few seconds it is given one. */
  'voice.microphone': call(anyStaff, nothing, nothing),
  /** All sound of the studio off, or on again, on this PC. */
  'voice.setSilent': call([...anyStaff, ...accompanied], z.strictObject({ isSilent: z.boolean() }), nothing),
} as const;
