import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Chosen } from '../../../../shared/drawing/tools/chosen.ts';
import { useWords } from '../../../app/words.ts';
import type { InkSurface } from '../../../studio/ink-surface.ts';
import { StudioCanvas } from '../../../studio/studio-canvas.tsx';
import type { StudioSession } from '../../../studio/studio-session.ts';
import { LooseThings } from '../../../studio/things/loose-things.ts';
import { pixelsPerMillimetre } from '../../../ui/css.ts';
import { LabelKeyboard } from './label-keyboard.tsx';
import css from './studio-page.module.css';
import { ThingBar } from './thing-bar.tsx';
import { ThingHandles } from './thing-handles.tsx';

export interface StudioPageProps {
  readonly session: StudioSession;
  /** What is chosen now: who takes a brush lets go of things, and another colour is one for the selected words too. */
  readonly chosen: Chosen;
  readonly onSurface: (surface: InkSurface | null) => void;
}

/** The page to draw on, with the handles of what is selected on it and the keyboard for words. */
export function StudioPage({ session, chosen, onSurface }: StudioPageProps) {
  const { t } = useWords();
  const things = useMemo(
    () => new LooseThings({ session, newId: () => crypto.randomUUID(), pixelsPerMm: pixelsPerMillimetre() }),
    [session],
  );
  const { selected, writing, view } = useSyncExternalStore(things.subscribe, things.snapshot);

  const isHandy = chosen.kind === 'hand' || chosen.kind === 'sticker' || chosen.kind === 'label';
  useEffect(() => {
    if (!isHandy) things.select(null);
  }, [isHandy, things]);
  const colour = chosen.kind === 'label' ? chosen.colour : null;
  const before = useRef(colour);
  useEffect(() => {
    // Who only takes the tool for words means the words to come.
    if (colour !== null && before.current !== null && colour !== before.current) things.colour(colour);
    before.current = colour;
  }, [colour, things]);

  return (
    <div className={css.place}>
      <StudioCanvas label={t('draw.page')} session={session} things={things} onSurface={onSurface} />
      {selected && view && !writing && (
        <>
          <ThingHandles thing={selected} view={view} page={session.page.size} things={things} />
          <ThingBar thing={selected} view={view} page={session.page.size} things={things} />
        </>
      )}
      {writing && <LabelKeyboard key={writing.thing.id} writing={writing} things={things} />}
    </div>
  );
}
