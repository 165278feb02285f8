/** Pages of the school are fetched once, by whoever opens a drawing that was begun on one. */
import { starterIdSchema } from '../../shared/domain/ids.ts';
import type { StarterRef } from '../../shared/drawing/ops/page.ts';
import { knowStarter, starterOf } from '../../shared/drawing/starters/index.ts';
import { call } from './client/index.ts';

/** A page that cannot be had leaves the drawing as it is: it opens all the same. */
export async function knowSchoolStarter(ref: StarterRef | null): Promise<void> {
  const id = starterIdSchema.safeParse(ref?.id).data;
  if (ref?.from !== 'school' || !id || starterOf(ref)) return;
  const made = await call('draw.starter', { starterId: id }).catch(() => null);
  if (!made) return;
  const { kind, title, page } = made;
  knowStarter({ id, kind, theme: 'school', title: { kk: title, ru: title, en: title }, ...page });
}
