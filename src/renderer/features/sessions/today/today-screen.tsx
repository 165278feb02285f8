/** Today: the day's sessions of this room in the order of time; one tap on a row and the session is open. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { addDays, type Day } from '../../../../shared/domain/day.ts';
import type { ChildId, RoomId, SessionId } from '../../../../shared/domain/ids.ts';
import { formatWeekday } from '../../../../shared/i18n/dates.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { TodayItem } from '../../../../shared/ipc/contract/sessions.ts';
import { errorText, useCall, useSend } from '../../../app/client/index.ts';
import { PersonLanguage } from '../../../app/person/person-language.tsx';
import { useWords } from '../../../app/words.ts';
import { Banner, Button, IconButton, Spinner } from '../../../ui/index.ts';
import type { AfterTab } from '../after/after-screen.tsx';
import { WaitingLinks } from '../after/waiting-links.tsx';
import { EmergencyBar } from '../emergency/emergency-bar.tsx';
import { useEmergencies } from '../emergency/use-emergency.ts';
import { type Whose, WhoseSwitch } from '../whose-switch.tsx';
import { DayList } from './day-list.tsx';
import { OpenSession } from './open-session.tsx';
import css from './today.module.css';
import { TodayHeader } from './today-header.tsx';
import { UnfinishedList } from './unfinished-list.tsx';

type Props = {
  readonly status: ReadyStatus & { readonly room: { readonly id: RoomId; readonly name: string } };
  /** A session that was left open here; it is offered on top for as long as it is open. */
  readonly offered: SessionId | null;
  readonly onOpen: (sessionId: SessionId) => void;
  readonly onPlan: () => void;
  readonly onChildren: () => void;
  readonly onVoice: () => void;
  readonly onChild: (childId: ChildId) => void;
  readonly onAfter: (tab: AfterTab) => void;
  readonly onLock: () => void;
};

export function TodayScreen({ status, offered, onOpen, onPlan, onChildren, onVoice, onChild, onAfter, onLock }: Props) {
  const { t } = useWords();
  const emergencies = useEmergencies(status) ?? [];
  const [day, setDay] = useState<Day>(status.today);
  const [whose, setWhose] = useState<Whose | null>(null);
  const { data: today, error } = useCall('sessions.today', { roomId: status.room.id, day });
  const openPlanned = useSend('sessions.openPlanned').send;

  const open = async ({ sessionId, seriesId }: TodayItem, on: Day) => {
    if (sessionId !== null) return onOpen(sessionId);
    const opened = seriesId && (await openPlanned({ seriesId, day: on }));
    if (opened) onOpen(opened.sessionId);
  };
  const stillOpen = today?.items.find(
    ({ sessionId, state }) => sessionId !== null && sessionId === offered && state === 'open',
  );
  const mine = today?.items.filter((item) => item.staffId === status.signedIn?.staffId) ?? [];
  // Who has nothing here today, e.g. as a substitute, sees everybody's.
  const shown = whose ?? (mine.length > 0 ? 'mine' : 'all');
  return (
    <main className={css.screen}>
      <TodayHeader
        status={status}
        onPlan={onPlan}
        onChildren={onChildren}
        onVoice={onVoice}
        onLock={onLock}
        onStarted={onOpen}
      />
      <div className={css.bar}>
        <DaySwitch day={day} today={status.today} onChange={setDay} />
        <div className={css.barEnd}>
          <WaitingLinks roomId={status.room.id} onOpen={onAfter} />
          <PersonLanguage />
          <WhoseSwitch value={shown} onChange={setWhose} />
        </div>
      </div>
      <div className={css.content}>
        <EmergencyBar emergencies={emergencies} onOpen={onChild} />
        {error && <Banner tone="problem">{errorText(t, error)}</Banner>}
        {!today && !error && <Spinner label={t('common.loading')} />}
        {stillOpen && <OpenSession item={stillOpen} onOpen={() => void open(stillOpen, day)} />}
        {today && day === status.today && (
          <UnfinishedList items={today.unfinished} onOpen={(item) => void open(item, item.day)} />
        )}
        {today && (
          <DayList
            today={today}
            items={shown === 'mine' ? mine : today.items}
            isToCome={day > status.today}
            isMine={shown === 'mine'}
            onOpen={(item) => void open(item, day)}
            onShowAll={() => setWhose('all')}
            onGoTo={setDay}
          />
        )}
      </div>
    </main>
  );
}

type DaySwitchProps = { readonly day: Day; readonly today: Day; readonly onChange: (day: Day) => void };

function DaySwitch({ day, today, onChange }: DaySwitchProps) {
  const { t, language } = useWords();
  return (
    <div className={css.days}>
      <IconButton
        variant="quiet"
        icon={ChevronLeft}
        label={t('sessions.previousDay')}
        onPress={() => onChange(addDays(day, -1))}
      />
      <h2 className={css.day}>{formatWeekday(day, language)}</h2>
      <IconButton
        variant="quiet"
        icon={ChevronRight}
        label={t('sessions.nextDay')}
        onPress={() => onChange(addDays(day, 1))}
      />
      {day !== today && (
        <Button variant="plain" onPress={() => onChange(today)}>
          {t('sessions.backToToday')}
        </Button>
      )}
    </div>
  );
}
