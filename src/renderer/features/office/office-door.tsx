/** The office: the administrator's lists and numbers, behind one row of tabs. */
import { CalendarCheck, DoorOpen, Lock, Mic, PenLine, Settings, Sigma, Smile, Users } from 'lucide-react';
import { useState } from 'react';
import type { ReadyStatus } from '../../../shared/ipc/contract/app.ts';
import { VoiceScreen } from '../../app/voice/voice-screen.tsx';
import { useWords } from '../../app/words.ts';
import { Chip, IconButton, Tabs, VisuallyHidden } from '../../ui/index.ts';
import css from './office.module.css';
import { ChildrenScreen } from './people/children-screen.tsx';
import { RoomsScreen } from './people/rooms-screen.tsx';
import { StaffScreen } from './people/staff-screen.tsx';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { MonthScreen } from './sheet/month-screen.tsx';
import { type SheetQuery, startQuery } from './sheet/sheet-query.ts';
import { SignaturesScreen } from './signatures/signatures-screen.tsx';
import { SummaryScreen } from './summary/summary-screen.tsx';

const icons = {
  sheet: CalendarCheck,
  summary: Sigma,
  signatures: PenLine,
  children: Smile,
  staff: Users,
  rooms: DoorOpen,
  voice: Mic,
  settings: Settings,
} as const;
export type OfficePart = keyof typeof icons;
const parts = Object.keys(icons) as OfficePart[];

type Props = { readonly status: ReadyStatus; readonly onLock: () => void };

export function OfficeDoor({ status, onLock }: Props) {
  const { t } = useWords();
  const [part, setPart] = useState<OfficePart>('sheet');
  // Kept here, so that the way to another list and back leads to the same sheet.
  const [query, setQuery] = useState<SheetQuery | null>(() => startQuery(status));
  const showMonth = (next: SheetQuery) => {
    setQuery(next);
    setPart('sheet');
  };
  return (
    <div className={css.office}>
      <main className={css.main}>
        <VisuallyHidden>
          <h1>{t('office.title')}</h1>
        </VisuallyHidden>
        <div className={css.end}>
          {status.isDemo && <Chip tone="warn" label={t('office.demo')} />}
          <span className={css.who}>{status.signedIn?.name}</span>
          <IconButton icon={Lock} variant="quiet" label={t('office.lock')} onPress={onLock} />
        </div>
        <Tabs
          label={t('office.title')}
          tabs={parts.map((id) => ({ id, label: t(`office.nav.${id}`), icon: icons[id] }))}
          selectedId={part}
          onChange={setPart}
        >
          {part === 'sheet' && <MonthScreen status={status} query={query} onQuery={setQuery} />}
          {part === 'summary' && <SummaryScreen today={status.today} onOpenMonth={showMonth} />}
          {part === 'signatures' && <SignaturesScreen today={status.today} />}
          {part === 'children' && <ChildrenScreen status={status} />}
          {part === 'staff' && <StaffScreen status={status} />}
          {part === 'rooms' && <RoomsScreen />}
          {part === 'voice' && <VoiceScreen isSilent={status.isSilent} />}
          {part === 'settings' && <SettingsScreen status={status} />}
        </Tabs>
      </main>
    </div>
  );
}
