/** The demo school's facts that windows know too: its PINs are no secret, the sign-in screen says them. */
import type { StaffRole } from './staff.ts';

/** One PIN for everybody in the rooms, one for everybody in the office. */
export const demoPins: Readonly<Record<StaffRole, string>> = {
  specialist: '246813',
  lead_specialist: '246813',
  administrator: '24681357',
  device_administrator: '24681357',
};
