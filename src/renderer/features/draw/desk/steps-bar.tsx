import { DoorOpen, Images, Redo2, Sparkles, Undo2 } from 'lucide-react';
import { useRef, useSyncExternalStore } from 'react';
import { useWords } from '../../../app/words.ts';
import type { StudioSession } from '../../../studio/studio-session.ts';
import { LongPressButton, useFocusOnward } from '../../../ui/index.ts';
import { AdultButton } from '../adult/adult-button.tsx';
import { wordsFrom } from '../sound/word-of.ts';
import { TrayButton } from '../tray-button.tsx';
import css from './desk.module.css';

interface StepsBarProps {
  readonly session: StudioSession;
  readonly onGallery: () => void;
  readonly onLeave: () => void;
  readonly onAdult: () => void;
}

/** On top: to the pictures, back and forward, and in the corner what is for adults. */
export function StepsBar({ session, onGallery, onLeave, onAdult }: StepsBarProps) {
  const { t } = useWords();
  const { canUndo, canRedo, hasInk } = useSyncExternalStore(session.subscribe, session.snapshot);
  const row = useRef<HTMLDivElement>(null);
  useFocusOnward(row);
  return (
    <div className={css.steps} {...wordsFrom('steps')}>
      <TrayButton label={t('draw.myPictures')} icon={Images} onPress={onGallery} />
      <div ref={row} className={css.row}>
        <TrayButton label={t('draw.stepBack')} icon={Undo2} isDisabled={!canUndo} onPress={() => session.undo()} />
        <TrayButton label={t('draw.stepForward')} icon={Redo2} isDisabled={!canRedo} onPress={() => session.redo()} />
        <TrayButton label={t('draw.cleanPage')} icon={Sparkles} isDisabled={!hasInk} onPress={() => session.clear()} />
      </div>
      <div className={css.adults}>
        <AdultButton onOpen={onAdult} />
        <LongPressButton label={t('draw.leave')} icon={DoorOpen} size="child" onLongPress={onLeave} />
      </div>
    </div>
  );
}
