/** Repetitions that add up, and how hard it felt. */
import { totalRepetitions } from '../../../../../shared/domain/figures.ts';
import { useWords } from '../../../../app/words.ts';
import { classes } from '../../../../ui/index.ts';
import { PressButton } from '../press-button.tsx';
import { ExertionFaces, ExertionMenu } from './exertion.tsx';
import type { LaneProps } from './lane-props.ts';
import css from './repetitions.module.css';

const increments = [1, 5, 10] as const;

export function RepetitionsRecorder(props: LaneProps) {
  const { seen, isDisabled, isLarge, onRecord } = props;
  const { t } = useWords();
  const Exertion = isLarge ? ExertionFaces : ExertionMenu;
  return (
    <div className={classes(css.repetitions, isLarge && css.large)}>
      <div className={css.counter}>
        <p className={css.sum}>
          <span className={css.number}>{totalRepetitions(seen)}</span>
          {isLarge && <span className={css.word}>{t('sessions.repetitions')}</span>}
        </p>
        {increments.map((count) => (
          <PressButton
            key={count}
            label={`${t('sessions.repetitions')}: +${count}`}
            size={isLarge ? 'large' : 'normal'}
            isDisabled={isDisabled}
            onPress={() => onRecord({ kind: 'repetitions', count })}
          >
            +{count}
          </PressButton>
        ))}
      </div>
      <Exertion {...props} />
    </div>
  );
}
