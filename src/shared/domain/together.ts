/** Children of one session, or of a group that is planned as one. */
import { z } from 'zod';
import { childIdSchema } from './ids.ts';

/** More than a class never work together; picking a whole school was a slip of the finger. */
export const mostTogether = 30;
export const togetherSchema = z.array(childIdSchema).min(1).max(mostTogether);

export const canBeTogether = (children: number): boolean => children >= 1 && children <= mostTogether;
