/** How the studio suits a child, from the child's file; in the studio itself it is `draw.profile`. */
import { z } from 'zod';
import { handProfileSchema } from '../../domain/hand-profile.ts';
import { childIdSchema } from '../../domain/ids.ts';
import { call, nothing, staff } from './call.ts';

export const handProfileCalls = {
  'handProfile.get': call(staff, z.strictObject({ childId: childIdSchema }), handProfileSchema),
  'handProfile.set': call(staff, z.strictObject({ childId: childIdSchema, profile: handProfileSchema }), nothing),
} as const;
