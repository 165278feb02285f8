/** One window's end of the line: whom it speaks for now. Only sign-in and sign-out change it. */
import type { ChildId, StaffId } from '../shared/domain/ids.ts';
import { adultSeconds, type StaffRole } from '../shared/domain/staff.ts';
import type { Role } from '../shared/ipc/contract/call.ts';

/** Seconds without a sign of life after which a staff door locks. */
export const idleSeconds: Readonly<Record<StaffRole, number>> = {
  specialist: 300,
  lead_specialist: 300,
  administrator: 120,
  device_administrator: 120,
};

const longestIdle = { ...idleSeconds, accompanied_child: adultSeconds } as const;

export type Identity =
  | { readonly role: 'nobody' }
  | { readonly role: 'child'; readonly childId: ChildId }
  | {
      readonly role: 'accompanied_child';
      readonly childId: ChildId;
      readonly staffId: StaffId;
      readonly lastSeen: number;
    }
  | { readonly role: StaffRole; readonly staffId: StaffId; readonly lastSeen: number };

export class Connection {
  #identity: Identity;
  readonly #onChange: (identity: Identity) => void;

  /**
   * @param identity whom the window spoke for before the data process was started anew
   * @param onChange told when that changes, but not at each sign of life
   */
  constructor(identity: Identity = { role: 'nobody' }, onChange: (identity: Identity) => void = () => undefined) {
    this.#identity = identity;
    this.#onChange = onChange;
  }

  get identity(): Identity {
    return this.#identity;
  }

  get role(): Role {
    return this.#identity.role;
  }

  get staffId(): StaffId | null {
    return 'staffId' in this.#identity ? this.#identity.staffId : null;
  }

  get childId(): ChildId | null {
    return 'childId' in this.#identity ? this.#identity.childId : null;
  }

  become(identity: Identity): void {
    this.#identity = identity;
    this.#onChange(identity);
  }

  /**
   * Notes that the person is there.
   * @param now unix ms
   * @returns false when they had been away too long: the door is locked now, and a child is alone again
   */
  touch(now: number): boolean {
    const identity = this.#identity;
    if (!('staffId' in identity)) return true;
    // A clock moved back makes the idle time negative: that locks as well, it never prolongs.
    const idle = now - identity.lastSeen;
    if (idle < -1000 || idle > longestIdle[identity.role] * 1000) return !this.lock();
    this.#identity = { ...identity, lastSeen: now };
    return true;
  }

  /** Staff are signed out, and a child is alone again. @returns whether anybody was signed in */
  lock(): boolean {
    const identity = this.#identity;
    if (!('staffId' in identity)) return false;
    this.become('childId' in identity ? { role: 'child', childId: identity.childId } : { role: 'nobody' });
    return true;
  }
}
