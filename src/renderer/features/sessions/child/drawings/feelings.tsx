import type { Feeling } from '../../../../../shared/domain/feeling.ts';
import { feelingsOf } from '../../../../../shared/drawing/feelings-of.ts';
import type { JournalEntry } from '../../../../../shared/drawing/journal.ts';
import { useWords } from '../../../../app/words.ts';
import { Chip } from '../../../../ui/index.ts';
import css from './drawings.module.css';

/**
 * What the child pointed at before and after drawing, the last time it was asked: the very word that it tapped, in no order of
 * better and worse.
 */
export function Feelings({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const { t } = useWords();
  const last = feelingsOf(entries).at(-1);
  if (!last) return null;
  const words = (feeling: Feeling | null) => feeling && t(`guided.feelings.${feeling}`);
  const [before, after] = [words(last.before), words(last.after)];
  return (
    <p className={css.feelings}>
      {before && <Chip label={t('childDrawings.before', { feeling: before })} />}
      {after && <Chip label={t('childDrawings.after', { feeling: after })} />}
    </p>
  );
}
