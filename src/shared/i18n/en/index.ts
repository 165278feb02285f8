/** English. Its keys are the keys of all languages. */

import { audit } from './audit.ts';
import { backup } from './backup.ts';
import { calendar } from './calendar.ts';
import { children } from './children.ts';
import { copies } from './copies.ts';
import { emergency } from './emergency.ts';
import { erasure } from './erasure.ts';
import { exports } from './exports.ts';
import { general } from './general.ts';
import { imports } from './imports.ts';
import { kiosk } from './kiosk.ts';
import { leave } from './leave.ts';
import { lists } from './lists.ts';
import { office } from './office.ts';
import { ownPin } from './own-pin.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { progress } from './progress.ts';
import { reports } from './reports.ts';
import { rights } from './rights.ts';
import { sessions } from './sessions.ts';
import { sheets } from './sheets.ts';
import { studio } from './studio.ts';
import { studioForAdults } from './studio-for-adults.ts';
import { template } from './template.ts';
import { unsaved } from './unsaved.ts';

export const en = {
  ...general,
  ...calendar,
  ...sessions,
  ...children,
  ...plan,
  ...people,
  ...lists,
  ...leave,
  ...progress,
  ...studio,
  ...studioForAdults,
  ...office,
  ...imports,
  ...reports,
  ...exports,
  ...template,
  ...sheets,
  ...backup,
  ...copies,
  ...unsaved,
  ...kiosk,
  ...audit,
  ...erasure,
  ...emergency,
  ...rights,
  ...ownPin,
} as const;
