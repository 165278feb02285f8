/** How the child feels before and after: five faces each, which a child can tap. */
import { latestMood } from '../../../../../shared/domain/figures.ts';
import type { FaceId } from '../../../../../shared/pictograms.ts';
import { useWords } from '../../../../app/words.ts';
import { classes } from '../../../../ui/index.ts';
import { moodWord } from '../level-words.ts';
import { FaceButton } from './face-button.tsx';
import type { LaneProps } from './lane-props.ts';
import css from './mood.module.css';

/** Very sad to very glad. */
const faces: readonly FaceId[] = [
  'face-crying',
  'face-slightly-sad',
  'face-neutral',
  'face-slightly-smiling',
  'face-joyful',
];

export function MoodRecorder({ seen, isDisabled, isLarge, onRecord }: LaneProps) {
  const { t } = useWords();
  return (
    <div className={classes(css.moods, isLarge && css.large)}>
      {(['before', 'after'] as const).map((when) => {
        const chosen = latestMood(seen, when);
        const whenWord = t(`live.moodWhen.${when}`);
        return (
          <div key={when} role="group" aria-label={whenWord} className={css.mood}>
            <span className={css.moodWhen}>{whenWord}</span>
            {faces.map((id, index) => (
              <FaceButton
                key={id}
                id={id}
                label={t('live.mood', { when: whenWord.toLowerCase(), face: t(moodWord(index + 1)) })}
                isChosen={chosen === index + 1}
                isDisabled={isDisabled}
                onPress={() => onRecord({ kind: 'mood', when, face: index + 1 })}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}
