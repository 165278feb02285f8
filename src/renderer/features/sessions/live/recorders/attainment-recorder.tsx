/** Goal attainment scaling: five levels in the goal's own words, or in general ones. */
import { latestAttainment } from '../../../../../shared/domain/figures.ts';
import { useWords } from '../../../../app/words.ts';
import { classes } from '../../../../ui/index.ts';
import { attainmentWord } from '../level-words.ts';
import { PressButton } from '../press-button.tsx';
import css from './attainment.module.css';
import type { LaneProps } from './lane-props.ts';

const levels = [-2, -1, 0, 1, 2] as const;
const signed = (level: number) => (level > 0 ? `+${level}` : level < 0 ? `−${-level}` : '0');

export function AttainmentRecorder({ seen, goal, isDisabled, isLarge, onRecord }: LaneProps) {
  const { t } = useWords();
  const chosen = latestAttainment(seen);
  const tint = { background: 'var(--accent-soft)', ink: 'var(--accent-ink)' };
  return (
    <div role="group" aria-label={t('recorders.attainment')} className={isLarge ? css.levelLines : css.levels}>
      {levels.map((level) => {
        const text = goal?.attainment?.[level + 2] || t(attainmentWord(level));
        return (
          <PressButton
            key={level}
            label={`${signed(level)}: ${text}`}
            isPressed={level === chosen}
            tint={level === chosen ? tint : undefined}
            isDisabled={isDisabled}
            onPress={() => onRecord({ kind: 'attainment', level })}
          >
            <span className={css.levelSign}>{signed(level)}</span>
            <span className={classes(css.levelText, isLarge && css.wholeText)}>{text}</span>
          </PressButton>
        );
      })}
    </div>
  );
}
