/** The demo school's facts that windows know too: its PINs are no secret, the sign-in screen says them. */
import type { StaffRole } from './staff.ts';

/** One PIN for all demo specialists, one for all demo administrators. */
export const demoPins: Readonly<Record<StaffRole, string>> = { specialist: '246813', administrator: '24681357' };
