/** Whether the record is as it was written, from the first event to the last. Pure: rows in, the first fault out. */
import type { FaultKind } from '../../shared/domain/audit.ts';
import type { RecordHead } from '../../shared/domain/backup.ts';
import { redacted } from '../../shared/domain/redact.ts';
import type { LinkRow, NumberedEvent } from '../db/queries/event-links.ts';
import { dataHash, linkHash, noHash } from './chain.ts';

/** `seq`: of the event at which it shows; the last one before it where events are missing. */
export type Fault = { readonly kind: FaultKind; readonly seq: number };

export type Verdict = { readonly events: number; readonly fault: Fault | null };

type Head = Pick<LinkRow, 'number' | 'hash' | 'seq'>;

/** Gets events and links in the order of their places, then what backups know of it. */
export class ChainCheck {
  readonly #known: ReadonlyMap<string, string>;
  readonly #mostKnown: ReadonlyMap<string, number>;
  readonly #heads = new Map<string, Head>();
  #newest: Head | null = null;
  #seq = 0;
  #events = 0;
  #fault: Fault | null = null;
  /** The first event without its data after which no erasure is on record. */
  #unexplained: number | null = null;

  readonly #device: string;

  /**
   * @param device the name that this PC writes under now
   * @param known newest links of backups; those of other schools' databases are none of this one's
   */
  constructor(device: string, known: readonly RecordHead[]) {
    this.#device = device;
    this.#known = new Map(known.map(({ device, number, hash }) => [`${device} ${number}`, hash]));
    const most = new Map<string, number>();
    for (const { device, number } of known) most.set(device, Math.max(number, most.get(device) ?? 0));
    this.#mostKnown = most;
  }

  get isBroken(): boolean {
    return this.#fault !== null;
  }

  /** One place of the record: the event and its link, of which one may be missing. */
  take(event: NumberedEvent | null, link: LinkRow | null): void {
    if (this.#fault) return;
    const seq = event?.seq ?? link?.seq ?? 0;
    const fault = this.#faultOf(event, link);
    if (fault) this.#fault = { kind: fault, seq };
    this.#seq = seq;
    this.#events++;
  }

  #faultOf(event: NumberedEvent | null, link: LinkRow | null): FaultKind | null {
    if (!event) return 'removed';
    if (!link) return 'inserted';
    const own = this.#heads.get(link.device_id);
    const number = (own?.number ?? 0) + 1;
    if (event.device_id !== link.device_id) return 'changed';
    if (link.number !== number) return link.number > number ? 'removed' : 'changed';
    const before = (own ?? this.#newest)?.hash ?? noHash;
    // Whoever changed the file past Kabinet need not have kept to the schema.
    if (typeof event.data !== 'string') return 'changed';
    const isErased = event.data === redacted;
    if (!isErased && dataHash(event.data) !== link.data_hash) return 'changed';
    if (linkHash(before, number, event, link.data_hash) !== link.hash) return 'changed';
    const known = this.#known.get(`${link.device_id} ${number}`);
    if (known !== undefined && known !== link.hash) return 'rewritten';
    const head = { number, hash: link.hash, seq: link.seq };
    this.#heads.set(link.device_id, head);
    this.#newest = head;
    if (isErased) this.#unexplained ??= link.seq;
    if (event.kind === 'child.erased') this.#unexplained = null;
    return null;
  }

  /**
   * What is known of the name that this PC writes under has to be there. What it wrote under an earlier name after the
   * backup that it went back to is not: that is what going back means, and it is on record.
   */
  end(): Verdict {
    const most = this.#mostKnown.get(this.#device) ?? 0;
    const isCut = most > (this.#heads.get(this.#device)?.number ?? 0);
    if (!this.#fault && isCut) this.#fault = { kind: 'cut_off', seq: this.#seq };
    if (!this.#fault && this.#unexplained !== null) this.#fault = { kind: 'changed', seq: this.#unexplained };
    return { events: this.#events, fault: this.#fault };
  }
}

/** All at once, where the rows are at hand; both in the order of their places. */
export function checkChain(
  events: readonly NumberedEvent[],
  links: readonly LinkRow[],
  device: string,
  known: readonly RecordHead[],
): Verdict {
  const check = new ChainCheck(device, known);
  takeMerged(check, events, links);
  return check.end();
}

/** Passes on what stands at each place, of both lists. */
export function takeMerged(check: ChainCheck, events: readonly NumberedEvent[], links: readonly LinkRow[]): void {
  for (let at = 0, link = 0; at < events.length || link < links.length; ) {
    const [event, next] = [events[at] ?? null, links[link] ?? null];
    const isEvent = event !== null && (next === null || event.seq <= next.seq);
    const isLink = next !== null && (event === null || next.seq <= event.seq);
    check.take(isEvent ? event : null, isLink ? next : null);
    if (isEvent) at++;
    if (isLink) link++;
  }
}
