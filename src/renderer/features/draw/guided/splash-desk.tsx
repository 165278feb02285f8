/** Any press makes a splash: a key, a switch, the mouse, a finger anywhere on the page. Nothing has to be aimed at. */
import { useEffect, useSyncExternalStore } from 'react';
import { splashBrush, splashStroke } from '../../../../shared/drawing/guided/splash.ts';
import { useWords } from '../../../app/words.ts';
import type { StudioSession } from '../../../studio/studio-session.ts';
import { classes, VisuallyHidden } from '../../../ui/index.ts';
import desk from '../desk/desk.module.css';
import type { StudioDeskProps } from '../desk/desk-props.ts';
import { StepsBar } from '../desk/steps-bar.tsx';
import { useLeavingDesk } from '../desk/use-leaving-desk.ts';
import { SavingNote } from '../saving-note.tsx';
import { StudioPage } from '../things/studio-page.tsx';
import css from './splash-desk.module.css';
import { useSplashSounds } from './use-splash-sounds.ts';

const HELD = { kind: 'ink', brush: splashBrush(0) } as const;

export function SplashDesk(props: StudioDeskProps) {
  const { session } = props;
  const { t } = useWords();
  const { saving } = useSyncExternalStore(session.subscribe, session.snapshot);
  const leaving = useLeavingDesk(props);
  useSplashKeys(session);
  useSplashSounds(session);
  return (
    <main className={classes(desk.desk, css.desk)}>
      <StepsBar session={session} {...leaving.on} />
      <div className={desk.place} data-panel-place>
        <StudioPage session={session} chosen={HELD} onSurface={leaving.setSurface} />
      </div>
      <SavingNote saving={saving} />
      <h1 className={desk.title}>
        <VisuallyHidden>{t('draw.page')}</VisuallyHidden>
      </h1>
    </main>
  );
}

/** Keys that move between buttons, or only go with others. */
const NO_PRESS: ReadonlySet<string> = new Set([
  'Tab',
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'NumLock',
]);

function useSplashKeys(session: StudioSession): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // A key that is held is one press; one with others belongs to the adult.
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || NO_PRESS.has(event.key)) return;
      const onButton = event.target instanceof Element && event.target.closest('button:focus-visible') !== null;
      if (onButton && (event.key === 'Enter' || event.key === ' ')) return;
      // Something for adults lies over the page.
      if (event.target instanceof HTMLInputElement || document.querySelector('[inert] [data-panel-place]')) return;
      event.preventDefault();
      event.stopPropagation();
      const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
      const stroke = splashStroke(session.history.position, session.page.size, crypto.randomUUID(), seed);
      session.add(stroke);
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [session]);
}
