import { useState, useSyncExternalStore } from 'react';
import type { DrawingId } from '../../../../shared/domain/ids.ts';
import { chosenOf, takeColour, takeTool } from '../../../../shared/drawing/desk/choice.ts';
import type { TrayEntry } from '../../../../shared/drawing/desk/desk-tools.ts';
import { useWords } from '../../../app/words.ts';
import type { StudioSession } from '../../../studio/studio-session.ts';
import { VisuallyHidden } from '../../../ui/index.ts';
import { useProfile } from '../profile-context.tsx';
import { SavingNote } from '../saving-note.tsx';
import { useDeskSounds } from '../sound/use-desk-sounds.ts';
import { StudioPage } from '../things/studio-page.tsx';
import { TogetherLayer } from '../together/together-layer.tsx';
import { useStoredInk } from '../use-stored-ink.ts';
import { useThumbnail } from '../use-thumbnail.ts';
import { ColourTray } from './colour-tray.tsx';
import css from './desk.module.css';
import { DeskPanel } from './desk-panel.tsx';
import { opensPanel, type PanelId } from './panel-ids.ts';
import { StepsBar } from './steps-bar.tsx';
import { ToolTray } from './tool-tray.tsx';
import type { useChoice } from './use-choice.ts';

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
export function StudioDesk(props: StudioDeskProps) {
  const { session, drawingId, onGallery } = props;
  const { choice, choose } = props.choice;
  const { t } = useWords();
  const { tools: level } = useProfile();
  const { saving } = useSyncExternalStore(session.subscribe, session.snapshot);
  const thumbnail = useThumbnail(drawingId, session);
  useStoredInk(drawingId, session, thumbnail.surface);
  const [open, setOpen] = useState<PanelId | null>(null);
  useDeskSounds(session, choice.tool);
  const close = () => setOpen(null);

  const toGallery = async () => {
    session.finishStroke();
    await Promise.race([thumbnail.send(), new Promise((resolve) => setTimeout(resolve, LEAVE_WITHIN_MS))]);
    onGallery();
  };
  const afterStoring = (go: () => void) => () => {
    session.finishStroke();
    void thumbnail.send();
    go();
  };
  const toggle = (id: PanelId) => setOpen((now) => (now === id ? null : id));
  const take = (entry: TrayEntry) => {
    // Symmetry, paper and who draws are set in their panels; the hand keeps what it holds.
    if (entry !== 'symmetry' && entry !== 'together' && entry !== 'paper')
      choose((now) => takeTool(now, entry === 'brushes' ? now.brush : entry));
    if (opensPanel(entry, level)) toggle(entry);
    else close();
  };
  return (
    <main className={css.desk}>
      <StepsBar
        session={session}
        onGallery={() => void toGallery()}
        onLeave={afterStoring(props.onLeave)}
        onAdult={afterStoring(props.onAdult)}
      />
      <ToolTray choice={choice} open={open} onEntry={take} />
      <div className={css.place} data-panel-place>
        <StudioPage session={session} chosen={chosenOf(choice)} onSurface={thumbnail.setSurface} />
        <TogetherLayer choice={choice} choose={choose} />
        {open && <DeskPanel id={open} choice={choice} choose={choose} session={session} onDone={close} />}
      </div>
      <ColourTray
        choice={choice}
        isSizesOpen={open === 'sizes'}
        onColour={(colour) => choose((now) => takeColour(now, colour))}
        onSize={(size) => choose((now) => ({ ...now, size }))}
        onSizes={() => toggle('sizes')}
      />
      <SavingNote saving={saving} />
      <h1 className={css.title}>
        <VisuallyHidden>{t('draw.page')}</VisuallyHidden>
      </h1>
    </main>
  );
}
