import { DoorOpen, Images, Redo2, Sparkles, Undo2 } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import type { DrawingId } from '../../../shared/domain/ids.ts';
import { useWords } from '../../app/words.ts';
import { StudioCanvas } from '../../studio/studio-canvas.tsx';
import type { StudioSession } from '../../studio/studio-session.ts';
import { LongPressButton, VisuallyHidden } from '../../ui/index.ts';
import { AdultButton } from './adult/adult-button.tsx';
import { ColourTray } from './colour-tray.tsx';
import { SavingNote } from './saving-note.tsx';
import css from './studio-desk.module.css';
import { ToolTray } from './tool-tray.tsx';
import { TrayButton } from './tray-button.tsx';
import type { useChoice } from './use-choice.ts';
import { useThumbnail } from './use-thumbnail.ts';

interface StudioDeskProps {
  readonly session: StudioSession;
  readonly drawingId: DrawingId;
  readonly choice: ReturnType<typeof useChoice>;
  readonly onGallery: () => void;
  readonly onLeave: () => void;
  readonly onAdult: () => void;
}

/** How long going to the gallery waits for the last stroke and its picture; they are sent in any case. */
const LEAVE_WITHIN_MS = 600;

/** The page with its trays: tools at one side, colours at the other, steps above. Nothing scrolls, nothing moves. */
export function StudioDesk({ session, drawingId, choice, onGallery, onLeave, onAdult }: StudioDeskProps) {
  const { t } = useWords();
  const { canUndo, canRedo, hasInk, saving } = useSyncExternalStore(session.subscribe, session.snapshot);
  const thumbnail = useThumbnail(drawingId, session);

  const toGallery = async () => {
    session.finishStroke();
    await Promise.race([thumbnail.send(), new Promise((resolve) => setTimeout(resolve, LEAVE_WITHIN_MS))]);
    onGallery();
  };
  const leave = () => {
    session.finishStroke();
    void thumbnail.send();
    onLeave();
  };

  const callAdult = () => {
    session.finishStroke();
    void thumbnail.send();
    onAdult();
  };

  return (
    <main className={css.desk}>
      <div className={css.steps}>
        <TrayButton label={t('draw.myPictures')} icon={Images} onPress={() => void toGallery()} />
        <div className={css.middle}>
          <TrayButton label={t('draw.stepBack')} icon={Undo2} isDisabled={!canUndo} onPress={() => session.undo()} />
          <TrayButton label={t('draw.stepForward')} icon={Redo2} isDisabled={!canRedo} onPress={() => session.redo()} />
          <TrayButton
            label={t('draw.cleanPage')}
            icon={Sparkles}
            isDisabled={!hasInk}
            onPress={() => session.clear()}
          />
        </div>
        <div className={css.adults}>
          <AdultButton onOpen={callAdult} />
          <LongPressButton label={t('draw.leave')} icon={DoorOpen} size="child" onLongPress={leave} />
        </div>
      </div>
      <ToolTray choice={choice.choice} onTool={choice.chooseTool} onSize={choice.chooseSize} />
      <StudioCanvas label={t('draw.page')} session={session} onSurface={thumbnail.setSurface} />
      <ColourTray choice={choice.choice} onColour={choice.chooseColour} />
      <SavingNote saving={saving} />
      <h1 className={css.title}>
        <VisuallyHidden>{t('draw.page')}</VisuallyHidden>
      </h1>
    </main>
  );
}
