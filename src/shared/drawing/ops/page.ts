/** What lies under the ink, and what the child began with. */
import { z } from 'zod';
import { colourSchema, LARGEST_PAGE } from './basics.ts';

export const pageSizeSchema = z.object({
  width: z.number().min(1).max(LARGEST_PAGE),
  height: z.number().min(1).max(LARGEST_PAGE),
});

/** The paper: its colour, and the name of a scene or a ruling on it. */
export const paperSchema = z.object({ background: colourSchema, scene: z.string().min(1).max(80).nullable() });

/** Changes the paper; the ink stays. */
export const paperOpSchema = z.object({ kind: z.literal('paper'), ...paperSchema.shape });

/** A colouring page or an activity that came with Kabinet, or one that an adult of the school made. */
export const starterRefSchema = z.object({ from: z.enum(['kabinet', 'school']), id: z.string().min(1).max(80) });

export type PageSize = Readonly<z.infer<typeof pageSizeSchema>>;
export type Paper = Readonly<z.infer<typeof paperSchema>>;
export type StarterRef = Readonly<z.infer<typeof starterRefSchema>>;
