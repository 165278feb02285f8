/** Many sheets in one go: done beside, told of as it goes on, and stopped when somebody wants that. */
import { z } from 'zod';
import { exportJobSchema, kindsOfJob } from '../../domain/export-job.ts';
import { administrator, call, nothing, type TakesOut } from './call.ts';

export const exportsCalls = {
  /**
   * Asks where to, then writes the file whole or not at all; `progress` events tell of `export`. `path` null: the person
   * chose not to, or stopped it. `export_running` while another one is written, `nothing_to_export` where there is nothing.
   */
  'exports.make': {
    ...call(
      administrator,
      exportJobSchema,
      z.strictObject({
        path: z.string().nullable(),
        /** Sheets written. */
        sheets: z.number().int(),
        /** Rows that are not in it, as nobody marked them: only where a row has to say something. */
        leftOut: z.number().int(),
      }),
    ),
    takesOut: { kinds: ['month_sheets', 'year_books', 'machine_rows', 'names'], of: kindsOfJob } satisfies TakesOut,
  },
  /** Stops what is being written; there is no file then. */
  'exports.stop': call(administrator, nothing, nothing),
} as const;
