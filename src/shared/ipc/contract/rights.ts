/** Who may do what, on paper. */
import { z } from 'zod';
import { languageSchema } from '../../domain/language.ts';
import { administrator, call } from './call.ts';

export const rightsCalls = {
  /** Tells of roles and of nobody by name. */
  'rights.print': call(
    administrator,
    z.strictObject({ language: languageSchema }),
    z.strictObject({ isPrinted: z.boolean() }),
  ),
} as const;
