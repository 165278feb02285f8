/** Languages of the app, in the order in which they are offered. */
import { z } from 'zod';

export const languages = ['kk', 'ru', 'en'] as const;
export const languageSchema = z.enum(languages);
export type Language = (typeof languages)[number];
