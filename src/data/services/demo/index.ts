/** The demo school: three made-up schools with a school year behind them, the same on every PC. */
import { demoPins } from '../../../shared/domain/demo.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import type { CallContext } from '../../app.ts';
import { linkEvents } from '../../audit/links.ts';
import { recordEvent } from '../../change.ts';
import { hasSchool } from '../../db/queries/school.ts';
import { readSetting } from '../../db/queries/settings.ts';
import { setLanguageOfAll } from '../../db/queries/staff.ts';
import { hashPin } from '../pin.ts';
import { inOneTransaction } from './bulk.ts';
import { type DemoOptions, demoOptions } from './options.ts';
import { type TellProgress, writeDemo } from './write-demo.ts';
import type { PinHashes } from './write-world.ts';

/** Hashed once for all: a hash takes as long as a thousand rows. */
export async function hashDemoPins(): Promise<PinHashes> {
  const [inRooms, inOffice] = [await hashPin(demoPins.specialist), await hashPin(demoPins.administrator)];
  return {
    specialist: inRooms,
    lead_specialist: inRooms,
    administrator: inOffice,
    device_administrator: inOffice,
  };
}

/**
 * Fills an empty database with the demo school: all of it or, when it fails, nothing.
 * @param onProgress done and total, in any unit
 * @throws CallError busy while another one is being filled, already_exists
 */
export async function fillDemo(
  context: CallContext,
  onProgress: TellProgress,
  options: DemoOptions = demoOptions,
): Promise<void> {
  const pinHashes = await hashDemoPins();
  const { database } = context;
  // The hashes took a while: another window may have been faster.
  if (hasSchool(database)) throw new CallError('already_exists');
  let last = 0;
  await inOneTransaction(database, async () => {
    const counts = await writeDemo(database, options, pinHashes, (done, total) => {
      last = total;
      onProgress(done, total);
    });
    // Whoever looks around reads the language that they chose; a real person's own language comes with the person.
    const language = readSetting(database, 'language');
    if (language !== null) setLanguageOfAll(database, language);
    linkEvents(database, Number.MAX_SAFE_INTEGER);
    // One event for a million rows: the seed makes them again, so telling each of them would add nothing.
    recordEvent(context, {
      kind: 'demo.opened',
      subjectId: readSetting(database, 'room_id') ?? '',
      data: { seed: options.seed, counts },
    });
  });
  onProgress(last, last);
}
