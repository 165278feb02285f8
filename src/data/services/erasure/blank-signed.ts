import { signedFactsSchema } from '../../../shared/domain/certificate.ts';
import type { RecordKind } from '../../../shared/domain/retention.ts';

/** Signed facts without the words and observations about a child; its mark and times stay. Other children keep theirs. */
export function blankSigned(facts: string, childIds: ReadonlySet<string>, kinds: readonly RecordKind[]): string {
  const signed = signedFactsSchema.parse(JSON.parse(facts));
  const children = signed.children.map((child) => {
    if (!childIds.has(child.childId)) return child;
    const quiet = kinds.includes('notes') ? { ...child, note: '', reason: '' } : child;
    return kinds.includes('observations') ? { ...quiet, observations: [] } : quiet;
  });
  return JSON.stringify({ ...signed, children });
}
