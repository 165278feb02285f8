/** What pages begin with: Kabinet's own are at hand, those of the school are fetched once for as long as the window lives. */
import { starterIdSchema } from '../../shared/domain/ids.ts';
import type { StarterRef } from '../../shared/drawing/ops/page.ts';
import type { Starter } from '../../shared/drawing/starter.ts';
import { ownStarter } from '../../shared/drawing/starters/index.ts';
import { call } from '../app/client/index.ts';

const ofSchool = new Map<string, Starter>();

/** Null for none, for one of the school that was not fetched, and for one that came with a newer version. */
export function starterOf(ref: StarterRef | null): Starter | null {
  if (!ref) return null;
  return ref.from === 'kabinet' ? ownStarter(ref.id) : (ofSchool.get(ref.id) ?? null);
}

/** Resolves when `starterOf` knows it; also where it cannot be had, and the page then lacks it. */
export async function starterReady(ref: StarterRef | null): Promise<void> {
  const id = starterIdSchema.safeParse(ref?.id).data;
  if (ref?.from !== 'school' || !id || ofSchool.has(id)) return;
  const made = await call('draw.starter', { starterId: id }).catch(() => null);
  if (!made) return;
  const { kind, title, page } = made;
  ofSchool.set(id, { id, kind, theme: 'school', title: { kk: title, ru: title, en: title }, ...page });
}
