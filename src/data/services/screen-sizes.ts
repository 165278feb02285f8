/** The measured screens of this PC. */
import type { Database } from 'better-sqlite3';
import { type ScreenSizes, screenSizesSchema } from '../../shared/domain/screen-size.ts';
import type { CallContext } from '../app.ts';
import { change } from '../change.ts';
import { readSetting, writeSetting } from '../db/queries/settings.ts';

/** What cannot be read counts as not measured: a wrong size must never keep anybody out. */
export function readScreenSizes(database: Database): ScreenSizes {
  try {
    return screenSizesSchema.parse(JSON.parse(readSetting(database, 'screen_sizes') ?? '{}'));
  } catch {
    return {};
  }
}

/** @param pixelsPerMm null forgets the screen */
export function changeScreenSize(context: CallContext, screen: string, pixelsPerMm: number | null): void {
  const sizes = readScreenSizes(context.database);
  const before = sizes[screen] ?? null;
  if (before === pixelsPerMm) return;
  const { [screen]: _forgotten, ...others } = sizes;
  const after = pixelsPerMm === null ? others : { ...others, [screen]: pixelsPerMm };
  const data = { before, after: pixelsPerMm };
  change(context, 'settings', { kind: 'device.screen_measured', subjectId: screen, data }, () =>
    writeSetting(context.database, 'screen_sizes', JSON.stringify(after)),
  );
}
