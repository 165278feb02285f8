/** How do I feel: twelve faces in a ring, each as good as another, and in the middle the way past. */
import { ArrowRight } from 'lucide-react';
import type { CSSProperties } from 'react';
import { Button } from 'react-aria-components';
import { type Feeling, feelingSchema } from '../../../../shared/domain/feeling.ts';
import { useWords } from '../../../app/words.ts';
import { classes, Face, feelingFaces, useRuledPress } from '../../../ui/index.ts';
import screen from '../screen.module.css';
import { ScreenHeader } from '../screen-header.tsx';
import { wordsFrom } from '../sound/word-of.ts';
import css from './feeling-wheel.module.css';

const feelings = feelingSchema.options;

interface FeelingWheelProps {
  readonly when: 'before' | 'after';
  readonly onFeeling: (feeling: Feeling) => void;
  /** One tap goes past the question; that is an answer like any other. */
  readonly onSkip: () => void;
  readonly onLeave: () => void;
  readonly onAdult: () => void;
}

export function FeelingWheel({ when, onFeeling, onSkip, onLeave, onAdult }: FeelingWheelProps) {
  const { t } = useWords();
  const title = t(`guided.wheel.${when}`);
  return (
    <main className={screen.screen}>
      <ScreenHeader title={title} onLeave={onLeave} onAdult={onAdult} />
      <div className={css.room}>
        <ul aria-label={title} className={css.wheel} {...wordsFrom('feelings')}>
          {feelings.map((feeling, nth) => (
            <li key={feeling} className={css.spoke} style={{ '--nth': nth } as CSSProperties}>
              <WheelButton label={t(`guided.feelings.${feeling}`)} onPress={() => onFeeling(feeling)}>
                <Face id={feelingFaces[feeling]} size="fill" />
              </WheelButton>
            </li>
          ))}
          <li className={css.middle}>
            <WheelButton label={t(`guided.wheel.${when === 'before' ? 'draw' : 'ready'}`)} isQuiet onPress={onSkip}>
              <ArrowRight aria-hidden className={css.arrow} />
            </WheelButton>
          </li>
        </ul>
      </div>
    </main>
  );
}

interface WheelButtonProps {
  readonly label: string;
  readonly isQuiet?: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

function WheelButton({ label, isQuiet = false, onPress, children }: WheelButtonProps) {
  const { events, heldClass, style } = useRuledPress(onPress);
  return (
    <Button {...events} style={style} className={classes(css.button, isQuiet && css.quiet, heldClass)}>
      <span className={css.picture}>{children}</span>
      <span className={css.word}>{label}</span>
    </Button>
  );
}
