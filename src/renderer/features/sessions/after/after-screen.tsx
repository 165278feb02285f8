/** What is left to do after the sessions: sign them, and make up for those that were missed. */
import { CalendarClock, PenLine } from 'lucide-react';
import { useState } from 'react';
import type { RoomId, SessionId, StaffId } from '../../../../shared/domain/ids.ts';
import { errorText, useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { AppHeader, Banner, Spinner, Tabs } from '../../../ui/index.ts';
import { MakeUpList } from '../make-ups/make-up-list.tsx';
import css from './after.module.css';
import { UnsignedList } from './unsigned-list.tsx';

export type AfterTab = 'unsigned' | 'makeUps';

type Props = {
  readonly roomId: RoomId;
  readonly staffId: StaffId | null;
  readonly firstTab: AfterTab;
  readonly onOpen: (sessionId: SessionId) => void;
  readonly onBack: () => void;
};

export function AfterScreen({ roomId, staffId, firstTab, onOpen, onBack }: Props) {
  const { t } = useWords();
  const [tab, setTab] = useState<AfterTab>(firstTab);
  const unsigned = useCall('certify.unsigned', {});
  const missed = useCall('makeUps.list', { roomId });
  const error = unsigned.error ?? missed.error;
  const owed = missed.data?.filter(({ state }) => state === 'owed' || state === 'scheduled').length;
  const tabs = [
    { id: 'unsigned', label: t('after.toSign'), icon: PenLine, count: unsigned.data?.count },
    { id: 'makeUps', label: t('makeUps.title'), icon: CalendarClock, count: owed },
  ] as const;
  return (
    <main className={css.screen}>
      <AppHeader title={t('after.title')} onBack={onBack} backLabel={t('common.back')} />
      <div className={css.content}>
        {error && <Banner tone="problem">{errorText(t, error)}</Banner>}
        <Tabs label={t('after.title')} tabs={tabs} selectedId={tab} onChange={setTab}>
          <div className={css.panel}>
            {tab === 'unsigned' &&
              (unsigned.data ? <UnsignedList unsigned={unsigned.data} onOpen={onOpen} /> : <Waiting />)}
            {tab === 'makeUps' &&
              (missed.data ? <MakeUpList missed={missed.data} staffId={staffId} onOpen={onOpen} /> : <Waiting />)}
          </div>
        </Tabs>
      </div>
    </main>
  );
}

function Waiting() {
  const { t } = useWords();
  return <Spinner label={t('common.loading')} />;
}
