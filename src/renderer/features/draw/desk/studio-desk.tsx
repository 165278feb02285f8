import { useState, useSyncExternalStore } from 'react';
import { chosenOf, takeColour, takeTool } from '../../../../shared/drawing/desk/choice.ts';
import type { TrayEntry } from '../../../../shared/drawing/desk/desk-tools.ts';
import { useWords } from '../../../app/words.ts';
import { VisuallyHidden } from '../../../ui/index.ts';
import { useProfile } from '../profile-context.tsx';
import { SavingNote } from '../saving-note.tsx';
import { useDeskSounds } from '../sound/use-desk-sounds.ts';
import { StudioPage } from '../things/studio-page.tsx';
import { TogetherLayer } from '../together/together-layer.tsx';
import { ColourTray } from './colour-tray.tsx';
import css from './desk.module.css';
import { DeskPanel } from './desk-panel.tsx';
import type { StudioDeskProps } from './desk-props.ts';
import { opensPanel, type PanelId } from './panel-ids.ts';
import { StepsBar } from './steps-bar.tsx';
import { ToolTray } from './tool-tray.tsx';
import { useLeavingDesk } from './use-leaving-desk.ts';

/** The page with its trays: tools at one side, colours at the other, steps above. Nothing scrolls, nothing moves. */
export function StudioDesk(props: StudioDeskProps) {
  const { session } = props;
  const { choice, choose } = props.choice;
  const { t } = useWords();
  const { tools: level } = useProfile();
  const { saving } = useSyncExternalStore(session.subscribe, session.snapshot);
  const leaving = useLeavingDesk(props);
  const [open, setOpen] = useState<PanelId | null>(null);
  useDeskSounds(session, choice.tool);
  const close = () => setOpen(null);

  const toggle = (id: PanelId) => setOpen((now) => (now === id ? null : id));
  const take = (entry: TrayEntry) => {
    // Symmetry and paper are set in their panels; the hand keeps what it holds.
    if (entry !== 'symmetry' && entry !== 'paper')
      choose((now) => takeTool(now, entry === 'brushes' ? now.brush : entry));
    if (opensPanel(entry, level)) toggle(entry);
    else close();
  };
  return (
    <main className={css.desk}>
      <StepsBar session={session} {...leaving.on} />
      <ToolTray choice={choice} open={open} onEntry={take} />
      <div className={css.place} data-panel-place data-together={choice.together ?? undefined}>
        <StudioPage session={session} chosen={chosenOf(choice)} onSurface={leaving.setSurface} />
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
