/** What the data process tells windows without being asked. */
import { z } from 'zod';

export const changeTopics = ['people', 'sessions', 'plan', 'drawings', 'settings', 'voice'] as const;

export const dataEventSchema = z.discriminatedUnion('event', [
  /** How far a long piece of work has come. */
  z.strictObject({
    event: z.literal('progress'),
    work: z.enum(['demo', 'export', 'import', 'audit']),
    done: z.number(),
    total: z.number(),
  }),
  /** Somebody signed out, or the idle time ran out: staff screens close. */
  z.strictObject({ event: z.literal('signed-out') }),
  /** Somebody started the app a second time. */
  z.strictObject({ event: z.literal('already-open') }),
  /** Facts changed, in this window or another one: lists read again. */
  z.strictObject({
    event: z.literal('changed'),
    topic: z.enum(changeTopics),
  }),
]);
export type DataEvent = z.infer<typeof dataEventSchema>;
export type ChangeTopic = Extract<DataEvent, { event: 'changed' }>['topic'];
