/** What an event says of before and after. Only what is listed here is shown: never names, notes or other free words. */
import { auditFields } from '../../../shared/domain/audit.ts';

type Json = Readonly<Record<string, unknown>>;
export type DetailField = {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly hidden: boolean;
};

const shown: ReadonlySet<string> = new Set(auditFields);

/** @param data of the event */
export function detailFields(data: string): DetailField[] {
  const all: unknown = JSON.parse(data);
  if (!isObject(all)) return [];
  const [before, after] = [sideOf(all.before), sideOf(all.after)];
  const isChange = isObject(all.before) || isObject(all.after);
  const rest = Object.fromEntries(Object.entries(all).filter(([field]) => field !== 'before' && field !== 'after'));
  return isChange ? [...fieldsOf(before, after), ...fieldsOf({}, rest, false)] : fieldsOf({}, rest, false);
}

/** @param withHidden whether to say that something changed that is not shown */
function fieldsOf(before: Json, after: Json, withHidden = true): DetailField[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  const told = changed
    .filter((field) => shown.has(field))
    .map((field) => {
      return { field, before: textOf(before[field]), after: textOf(after[field]), hidden: false };
    });
  const isHidden = withHidden && told.length < changed.length;
  return isHidden ? [...told, { field: 'other', before: null, after: null, hidden: true }] : told;
}

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const sideOf = (value: unknown): Json => (isObject(value) ? value : {});

/** Only plain values: what is deeper may hold anything. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
