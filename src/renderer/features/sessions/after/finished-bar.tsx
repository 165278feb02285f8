/** How a finished session stands: to be signed, signed and locked, or unlocked with the original kept. */
import { CircleCheckBig, Lock, LockOpen, PenLine } from 'lucide-react';
import { useState } from 'react';
import type { Session } from '../../../../shared/domain/session.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { CertifyHistory } from '../../../../shared/ipc/contract/certify.ts';
import { useMomentWords } from '../../../app/certificate/moment-words.ts';
import { UnlockDialog } from '../../../app/certificate/unlock-dialog.tsx';
import { useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, Button } from '../../../ui/index.ts';
import { MissedOfSession } from '../make-ups/missed-of-session.tsx';
import css from './after.module.css';
import { HistoryDialog } from './history-dialog.tsx';
import { SignDialog } from './sign-dialog.tsx';

type Props = { readonly status: ReadyStatus; readonly session: Session };
type Asks = 'sign' | 'unlock' | 'history' | null;

export function FinishedBar({ status, session }: Props) {
  const { data: history } = useCall('certify.history', { sessionId: session.id });
  const [asks, setAsks] = useState<Asks>(null);
  const isOwn = session.staffId === status.signedIn?.staffId;
  const close = () => setAsks(null);
  const parts = { session, history, isOwn, onAsk: setAsks };
  return (
    <div className={css.after}>
      {session.certifiedAt === null ? <ToSign {...parts} /> : <Signed {...parts} at={session.certifiedAt} />}
      <MissedOfSession session={session} />
      {asks === 'sign' && <SignDialog sessionIds={[session.id]} onClose={close} />}
      {asks === 'unlock' && <UnlockDialog sessionId={session.id} onClose={close} />}
      {asks === 'history' && history && <HistoryDialog session={session} history={history} onClose={close} />}
    </div>
  );
}

type PartProps = {
  readonly session: Session;
  readonly history: CertifyHistory | undefined;
  readonly isOwn: boolean;
  readonly onAsk: (asks: Asks) => void;
};

function ToSign({ session, history, isOwn, onAsk }: PartProps) {
  const { t } = useWords();
  const sayMoment = useMomentWords();
  const what = useOutcomeWords()(session);
  const { send: reopen, isPending } = useSend('certify.reopen');
  const unlocked = history?.certificates[0]?.unlocked ?? undefined;
  const line = isOwn ? t('after.finishedLine', { what }) : t('after.finishedOther', { what, name: session.staffName });
  return (
    <Banner
      tone={unlocked ? 'warn' : 'info'}
      icon={unlocked ? LockOpen : CircleCheckBig}
      title={unlocked && line}
      actions={
        <>
          {unlocked && <Button onPress={() => onAsk('history')}>{t('after.compare')}</Button>}
          <Button isPending={isPending} onPress={() => void reopen({ sessionId: session.id })}>
            {t('after.reopen')}
          </Button>
          {isOwn && (
            <Button variant="primary" icon={PenLine} onPress={() => onAsk('sign')}>
              {t('after.sign')}
            </Button>
          )}
        </>
      }
    >
      {unlocked
        ? t('after.unlockedLine', { name: unlocked.byName, ...sayMoment(unlocked.at), reason: unlocked.reason })
        : line}
    </Banner>
  );
}

function Signed({ session, history, isOwn, onAsk, at }: PartProps & { readonly at: string }) {
  const { t } = useWords();
  const sayMoment = useMomentWords();
  const what = useOutcomeWords()(session);
  const inForce = history?.certificates.find(({ unlocked }) => unlocked === null);
  const line = t('after.signedLine', { name: inForce?.staffName ?? session.staffName, ...sayMoment(at), what });
  const behalf =
    inForce?.onBehalf && t('after.onBehalf', { name: inForce.onBehalf.ofName, reason: inForce.onBehalf.reason });
  const wasChanged = (history?.certificates.length ?? 0) > 1;
  return (
    <Banner
      tone="ok"
      icon={Lock}
      actions={
        <>
          {wasChanged && <Button onPress={() => onAsk('history')}>{t('after.compare')}</Button>}
          {isOwn && <Button onPress={() => onAsk('unlock')}>{t('after.unlock')}</Button>}
        </>
      }
    >
      {behalf ? `${line} ${behalf}` : line}
    </Banner>
  );
}

/** "Held, 30 min"; a session that was called off took no time. */
function useOutcomeWords() {
  const { t } = useWords();
  return ({ outcome, minutes }: Session): string => {
    const name = outcome === null ? '' : t(`outcomes.${outcome}`);
    if (outcome !== 'held') return name;
    return t('sessions.outcomeAndMinutes', {
      outcome: name,
      minutes: t('common.minutesShort', { count: minutes ?? 0 }),
    });
  };
}
