/** Refused calls and wrong PINs, on record: the first of a kind at once, what repeats within a minute as a number. */
import type { StaffId } from '../../shared/domain/ids.ts';
import { isCallName } from '../../shared/ipc/contract/index.ts';
import type { CallError, ErrorCode } from '../../shared/ipc/result.ts';
import type { App } from '../app.ts';
import { type Change, recordEvent } from '../change.ts';
import type { Connection } from '../connection.ts';
import { contextOf } from '../context-of.ts';

/** Refusals that say something about whoever asked. All others are ordinary answers. */
const told: readonly ErrorCode[] = ['not_allowed', 'export_not_allowed', 'unknown_call', 'bad_input', 'pin_wait'];
const minuteMs = 60_000;
/** So many a minute have an event of their own, whatever is tried: a year of nothing else fills no disk. */
const mostEach = 20;

type Kept = { readonly connection: Connection; readonly facts: Change; repeated: number };

export class Refusals {
  readonly #app: App;
  readonly #kept = new Map<string, Kept>();
  #since = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(app: App) {
    this.#app = app;
  }

  /** Never throws: what cannot be written down is refused all the same. */
  tell(connection: Connection, call: string, input: unknown, { code, detail }: CallError): void {
    if (code === 'wrong_pin')
      this.#record(connection, wrongPin(input, connection.staffId, Number(detail.seconds ?? 0)));
    if (!told.includes(code)) return;
    const now = this.#app.clock.now();
    if (now < this.#since || now - this.#since >= minuteMs) this.#endMinute(now);
    const known = isCallName(call) ? call : 'unknown';
    const actorId = connection.staffId ?? connection.childId;
    const key = this.#kept.size < mostEach ? `${actorId} ${connection.role} ${known} ${code}` : 'others';
    const before = this.#kept.get(`${actorId} ${connection.role} ${known} ${code}`) ?? this.#kept.get(key);
    if (before) {
      before.repeated++;
      return;
    }
    const subjectId = key === 'others' ? 'others' : known;
    const facts = {
      kind: 'call.refused',
      subjectId,
      ...(actorId !== null && { actorId }),
      data: { code, role: connection.role, ...(detail.kind !== undefined && { export: detail.kind }) },
    };
    this.#kept.set(key, { connection, facts, repeated: 0 });
    this.#record(connection, facts);
    this.#timer ??= setTimeout(() => this.#endMinute(this.#app.clock.now()), minuteMs).unref();
  }

  #endMinute(now: number): void {
    for (const { connection, facts, repeated } of this.#kept.values())
      if (repeated > 0) this.#record(connection, { ...facts, data: { ...(facts.data as object), repeated } });
    this.#kept.clear();
    this.#since = now;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #record(connection: Connection, facts: Change): void {
    try {
      if (this.#app.store.problem === null) recordEvent(contextOf(this.#app, connection), facts);
    } catch {
      // A full disk, or a file that was closed meanwhile: the answer to the call is the same.
    }
  }
}

/** Waits follow the fourth wrong try: few enough that each is told. */
function wrongPin(input: unknown, signedIn: StaffId | null, seconds: number): Change {
  const named = input !== null && typeof input === 'object' && 'staffId' in input ? input.staffId : null;
  const kind = seconds > 0 ? 'staff.locked_out' : 'staff.pin_failed';
  return { kind, subjectId: typeof named === 'string' ? named : (signedIn ?? ''), data: { seconds } };
}
