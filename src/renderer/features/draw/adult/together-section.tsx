import { PLACE_COUNTS, type PlaceCount } from '../../../../shared/drawing/tools/together.ts';
import { useWords } from '../../../app/words.ts';
import { PictureTile } from '../../../ui/index.ts';
import { useTogether } from '../together/together-context.tsx';
import { TogetherPicture } from '../together/together-picture.tsx';
import css from './adult.module.css';

const COUNTS: readonly (PlaceCount | null)[] = [null, ...PLACE_COUNTS];
const NAMES = { 2: 'two', 3: 'three', 4: 'four' } as const satisfies Record<PlaceCount, string>;

/** How many children draw at this panel at once. It belongs to the panel and not to what one child can do. */
export function TogetherSection() {
  const { t } = useWords();
  const { count: chosen, setCount } = useTogether();
  return (
    <div className={css.section}>
      <p className={css.why}>{t('manyHands.why')}</p>
      <ul aria-label={t('manyHands.question')} className={css.counts}>
        {COUNTS.map((count) => (
          <li key={String(count)} className={css.count}>
            <PictureTile
              size="fill"
              label={t(`manyHands.counts.${count === null ? 'alone' : NAMES[count]}`)}
              picture={
                <span className={css.countPicture}>
                  <TogetherPicture count={count} />
                </span>
              }
              isSelected={chosen === count}
              onPress={() => setCount(count)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
