/** What an adult can make of a drawing. Words are i18n keys `guided.ways.<id>`. */
import { z } from 'zod';

export const ownWaySchema = z.enum([
  /** Its lines lie on top, to colour in. */
  'colouring',
  /** It lies underneath, to draw on. */
  'underneath',
  /** Its lines become pale ones to follow. */
  'trace',
  /** Its longest lines become numbered dots. */
  'dots',
  /** Its left half, to be drawn to the end. */
  'finish',
]);
export type OwnWay = z.infer<typeof ownWaySchema>;
export const ownWays = ownWaySchema.options;
