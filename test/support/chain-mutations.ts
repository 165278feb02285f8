/** A record of events with its links, and ways in which somebody may change it past Kabinet. */
import fc from 'fast-check';
import { dataHash, linkHash, noHash } from '../../src/data/audit/chain.ts';
import type { LinkRow, NumberedEvent } from '../../src/data/db/queries/event-links.ts';
import type { RecordHead } from '../../src/shared/domain/backup.ts';

export type Rows = { readonly events: NumberedEvent[]; readonly links: LinkRow[] };

/** A record of two names of one PC: it went back to a backup once. */
export function record(count: number, renamedAt: number): Rows {
  const events: NumberedEvent[] = [];
  const links: LinkRow[] = [];
  let before = noHash;
  for (let seq = 1; seq <= count; seq++) {
    const device_id = seq < renamedAt ? 'first' : 'second';
    const number = seq < renamedAt ? seq : seq - renamedAt + 1;
    const event = {
      ...{ seq, id: `event-${seq}`, device_id, at: `2026-04-22T09:00:${String(seq % 60).padStart(2, '0')}` },
      ...{ actor_id: seq % 3 === 0 ? null : 'staff', room_id: seq % 2 === 0 ? null : 'room', kind: 'session.marked' },
      ...{ subject_id: `session-${seq % 4}`, data: `{"n":${seq}}`, undoes: seq % 5 === 0 ? `event-${seq - 1}` : null },
    };
    before = linkHash(before, number, event);
    events.push(event);
    links.push({ seq, device_id, number, data_hash: dataHash(event.data), hash: before });
  }
  return { events, links };
}

export const headOf = ({ links }: Rows): RecordHead[] =>
  links.slice(-1).map(({ device_id, number, hash }) => ({ device: device_id, number, hash }));

const textColumns = ['id', 'device_id', 'at', 'actor_id', 'room_id', 'kind', 'subject_id', 'data', 'undoes'] as const;

/** Another byte at some place, null where there was text, text where there was null. */
function spoilt(text: string | null, place: number, byte: number): string | null {
  if (text === null) return 'x';
  if (text === '' || byte === 0) return null;
  const at = place % text.length;
  const other = String.fromCharCode(text.charCodeAt(at) ^ (1 + (byte % 126)));
  return text.slice(0, at) + other + text.slice(at + 1);
}

export const mutation = fc.record({
  what: fc.constantFrom(
    ...(['column', 'hash', 'number', 'event gone', 'both gone', 'swapped', 'swapped with links', 'inserted'] as const),
    ...(['inserted with link', 'cut off', 'cut off and gone on'] as const),
  ),
  place: fc.nat(),
  column: fc.constantFrom(...textColumns),
  at: fc.nat(),
  byte: fc.integer({ min: 0, max: 255 }),
});
export type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

/** @returns null where nothing is another one by it */
export function mutate({ events, links }: Rows, { what, place, column, at, byte }: Mutation): Rows | null {
  const [rows, chain] = [[...events], [...links]];
  const index = place % rows.length;
  const next = (index + 1) % rows.length;
  const [event, link, other, otherLink] = [rows[index], chain[index], rows[next], chain[next]];
  if (!event || !link || !other || !otherLink) return null;
  switch (what) {
    case 'column':
      rows[index] = { ...event, [column]: spoilt(event[column], at, byte) };
      return { events: rows, links: chain };
    case 'hash':
      chain[index] = { ...link, hash: link.hash.replace(/^./, (digit) => (digit === 'a' ? 'b' : 'a')) };
      return { events: rows, links: chain };
    case 'number':
      chain[index] = { ...link, number: link.number + 1 + byte };
      return { events: rows, links: chain };
    case 'event gone':
      return { events: rows.toSpliced(index, 1), links: chain };
    case 'both gone':
      return { events: rows.toSpliced(index, 1), links: chain.toSpliced(index, 1) };
    case 'swapped':
    case 'swapped with links':
      if (index === next) return null;
      [rows[index], rows[next]] = [
        { ...other, seq: event.seq },
        { ...event, seq: other.seq },
      ];
      if (what === 'swapped with links')
        [chain[index], chain[next]] = [
          { ...otherLink, seq: link.seq },
          { ...link, seq: otherLink.seq },
        ];
      return { events: rows, links: chain };
    case 'inserted':
    case 'inserted with link': {
      const shift = <Row extends { readonly seq: number }>(row: Row) =>
        row.seq >= event.seq ? { ...row, seq: row.seq + 1 } : row;
      const forged = { ...event, id: 'forged' };
      const number = link.number;
      const hash = linkHash(noHash, number, forged);
      const own = { seq: event.seq, device_id: event.device_id, number, data_hash: dataHash(forged.data), hash };
      return {
        events: rows.map(shift).toSpliced(index, 0, forged),
        links: what === 'inserted' ? chain.map(shift) : chain.map(shift).toSpliced(index, 0, own),
      };
    }
    case 'cut off':
      return { events: rows.slice(0, index), links: chain.slice(0, index) };
    case 'cut off and gone on': {
      // Somebody who knows how hashes are counted writes another end.
      const kept = { events: rows.slice(0, index), links: chain.slice(0, index) };
      const forged = { ...event, data: '{"n":0}' };
      const own = kept.links.findLast(({ device_id }) => device_id === event.device_id);
      const before = (own ?? kept.links.at(-1))?.hash ?? noHash;
      kept.events.push(forged);
      const hash = linkHash(before, link.number, forged);
      kept.links.push({ ...link, data_hash: dataHash(forged.data), hash });
      return kept;
    }
  }
}
