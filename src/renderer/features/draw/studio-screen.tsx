import { useState } from 'react';
import type { ChildId, DrawingId } from '../../../shared/domain/ids.ts';
import { errorText } from '../../app/client/index.ts';
import { useWords } from '../../app/words.ts';
import { Button, EmptyState, Spinner } from '../../ui/index.ts';
import { useChoice } from './desk/use-choice.ts';
import { GuidedDesk } from './guided/guided-desk.tsx';
import css from './screen.module.css';
import { useStudioSession } from './use-studio-session.ts';

export interface StudioScreenProps {
  readonly childId: ChildId;
  readonly drawingId: DrawingId;
  readonly onGallery: () => void;
  /** An adult wants to let the child out. */
  readonly onLeave: () => void;
  /** An adult wants to do something for the child. */
  readonly onAdult: () => void;
}

/** Opens a drawing and lays out the desk. */
export function StudioScreen({ childId, drawingId, onGallery, onLeave, onAdult }: StudioScreenProps) {
  const { t } = useWords();
  const [attempt, setAttempt] = useState(0);
  const choice = useChoice();
  const opening = useStudioSession(childId, drawingId, choice, attempt);
  switch (opening.state) {
    case 'opening':
      return (
        <div className={css.middle}>
          <Spinner size="large" label={t('common.loading')} />
        </div>
      );
    case 'failed':
      return (
        <div className={css.middle}>
          <EmptyState
            title={t('draw.didNotOpen')}
            message={errorText(t, opening.error)}
            action={
              <>
                <Button variant="child" size="child" onPress={() => setAttempt((count) => count + 1)}>
                  {t('common.tryAgain')}
                </Button>
                <Button size="child" onPress={onGallery}>
                  {t('draw.myPictures')}
                </Button>
              </>
            }
          />
        </div>
      );
    case 'open':
      return (
        <GuidedDesk
          session={opening.session}
          drawingId={drawingId}
          choice={choice}
          onGallery={onGallery}
          onLeave={onLeave}
          onAdult={onAdult}
        />
      );
  }
}
