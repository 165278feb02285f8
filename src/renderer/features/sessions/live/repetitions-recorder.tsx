/** Repetitions that add up, and how hard it felt on eleven faces. */
import { latestExertion, totalRepetitions } from '../../../../shared/domain/figures.ts';
import { useWords } from '../../../app/words.ts';
import { classes, exertionFaces, Face } from '../../../ui/index.ts';
import { PressButton } from './press-button.tsx';
import type { LaneProps } from './recorder-props.ts';
import css from './recorders.module.css';

const increments = [1, 5, 10] as const;

export function RepetitionsRecorder({ seen, isDisabled, isLarge = false, onRecord }: LaneProps) {
  const { t } = useWords();
  const level = latestExertion(seen);
  return (
    <div className={classes(css.repetitions, isLarge && css.large)}>
      <div className={css.counter}>
        <p className={css.total}>
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
      <div role="group" aria-label={t('sessions.exertion')} className={css.faces}>
        {isLarge && <span className={css.facesTitle}>{t('sessions.exertion')}</span>}
        {exertionFaces.map((face, index) => (
          <button
            key={face}
            type="button"
            aria-label={t('sessions.exertionLevel', { level: index })}
            aria-pressed={index === level}
            disabled={isDisabled}
            className={classes(css.face, index === level && css.chosenFace)}
            onClick={() => onRecord({ kind: 'exertion', level: index })}
          >
            <span className={css.facePicture}>
              <Face id={face} size="fill" />
            </span>
            <span aria-hidden className={css.level}>
              {index}
            </span>
          </button>
        ))}
      </div>
    </div>
  );
}
