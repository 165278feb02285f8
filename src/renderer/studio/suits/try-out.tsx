import { Eraser, Hand } from 'lucide-react';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { HandProfile } from '../../../shared/domain/hand-profile.ts';
import { newPage } from '../../../shared/drawing/document.ts';
import { EMPTY_HISTORY } from '../../../shared/drawing/history.ts';
import { createJournalWriter } from '../../../shared/drawing/journal-writer.ts';
import { TOOL_SIZES } from '../../../shared/drawing/palette.ts';
import { useWords } from '../../app/words.ts';
import { pixelsPerMillimetre } from '../../ui/css.ts';
import { Button, Card, PressRulesProvider } from '../../ui/index.ts';
import { StudioCanvas } from '../studio-canvas.tsx';
import { StudioSession } from '../studio-session.ts';
import { LooseThings } from '../things/loose-things.ts';
import css from './suits.module.css';

/** A page and a button that behave as they will for the child; nothing drawn here is stored. */
export function TryOut({ profile }: { readonly profile: HandProfile }) {
  const { t } = useWords();
  const [presses, setPresses] = useState(0);
  const trial = useTrial(profile);
  return (
    <Card title={t('suits.tryTitle')}>
      <div className={css.trial}>
        <div className={css.page}>
          {trial && <StudioCanvas label={t('suits.tryPage')} {...trial} onSurface={ignore} />}
        </div>
        <div className={css.pressed} style={{ '--button-mm': profile.buttonMm } as CSSProperties}>
          <PressRulesProvider holdMs={profile.holdToAcceptMs} ignoreRepeatMs={profile.ignoreRepeatMs}>
            <Button variant="child" icon={Hand} onPress={() => setPresses((count) => count + 1)}>
              {t('suits.tryButton')}
            </Button>
          </PressRulesProvider>
          <span role="status">{t('suits.tryPresses', { count: presses })}</span>
          <Button icon={Eraser} onPress={() => trial?.session.clear()}>
            {t('suits.tryClean')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** A drawing that is kept nowhere, read by the hand of this profile. */
type Trial = { readonly session: StudioSession; readonly things: LooseThings };

function useTrial(profile: HandProfile): Trial | null {
  const [trial, setTrial] = useState<Trial | null>(null);
  const now = useRef(profile);
  useEffect(() => {
    now.current = profile;
  }, [profile]);
  useEffect(() => {
    const brush = { tool: 'round-brush', colour: '#2956c8', size: TOOL_SIZES['round-brush'].large } as const;
    const newId = () => crypto.randomUUID();
    const session = new StudioSession({
      page: newPage(),
      history: EMPTY_HISTORY,
      writer: createJournalWriter({ nextSeq: 0, wait: () => Promise.resolve(), send: () => Promise.resolve() }),
      chosen: () => ({ kind: 'ink', brush }),
      profile: () => now.current,
      newId,
      newSeed: () => 1,
    });
    setTrial({ session, things: new LooseThings({ session, newId, pixelsPerMm: pixelsPerMillimetre() }) });
  }, []);
  return trial;
}

function ignore(): void {}
