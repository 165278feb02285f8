import { z } from 'zod';

/**
 * What a child can point at when asked how it feels. None is better than another, and they are in no order: around the
 * wheel neighbours are alike. Words are i18n keys `guided.feelings.<id>`.
 */
export const feelingSchema = z.enum([
  'joyful',
  'proud',
  'loving',
  'calm',
  'sleepy',
  'shy',
  'sad',
  'worried',
  'scared',
  'angry',
  'ill',
  'surprised',
]);
export type Feeling = z.infer<typeof feelingSchema>;
