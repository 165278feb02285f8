/** What each specialist has signed and not signed: where the office opens a signed session, and deals with what nobody signs. */
import { PenLine, Users } from 'lucide-react';
import { useState } from 'react';
import { type Day, type Month } from '../../../../shared/domain/day.ts';
import type { OfficeSession, Signer } from '../../../../shared/ipc/contract/certify.ts';
import { errorText, useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, DataTable, EmptyState, Spinner } from '../../../ui/index.ts';
import office from '../office.module.css';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { OfficeSessionDialog } from './office-session-dialog.tsx';
import { useSessionColumns } from './session-columns.tsx';
import { SignForDialog } from './sign-for-dialog.tsx';
import css from './signatures.module.css';
import { anyHolder, SignaturesToolbar } from './signatures-toolbar.tsx';
import { inOrder, SignerList } from './signer-list.tsx';

/** What is asked about: one session, or all that are listed. */
type Asks = { readonly what: 'open' | 'signFor' | 'handOver'; readonly sessions: readonly OfficeSession[] } | null;

export function SignaturesScreen({ today }: { readonly today: Day }) {
  const { t } = useWords();
  const { data: signers, error } = useCall('certify.signers', {});
  if (error) return <Banner tone="problem">{errorText(t, error)}</Banner>;
  if (!signers) return <Spinner label={t('common.loading')} size="large" />;
  return <Signatures signers={signers} today={today} />;
}

function Signatures({ signers, today }: { readonly signers: readonly Signer[]; readonly today: Day }) {
  const { t } = useWords();
  // Whoever stood first stays chosen when everything of theirs is dealt with.
  const [chosenId, choose] = useState(() => inOrder(signers)[0]?.staffId);
  const chosen = signers.find(({ staffId }) => staffId === chosenId);
  if (!chosen) return <EmptyState icon={Users} title={t('signatures.nobody')} />;
  return (
    <div className={css.columns}>
      <SignerList signers={signers} chosenId={chosen.staffId} onChoose={choose} />
      <OfSpecialist key={chosen.staffId} signer={chosen} signers={signers} today={today} />
    </div>
  );
}

type Props = { readonly signer: Signer; readonly signers: readonly Signer[]; readonly today: Day };

function OfSpecialist({ signer, signers, today }: Props) {
  const { t } = useWords();
  const [signedIn, setSignedIn] = useState<Month | null>(null);
  const [holder, setHolder] = useState<string>(anyHolder);
  const [asks, ask] = useState<Asks>(null);
  const { data, error } = useCall('certify.ofSpecialist', { staffId: signer.staffId, signedIn });
  const holders = new Set(data?.items.flatMap(({ heldBy }) => heldBy ?? []));
  const columns = useSessionColumns(holders.size > 0);
  // One whose last session was dealt with just now holds nothing any more.
  const isHolder = holder === anyHolder || holder === signer.name || holders.has(holder);
  const rows = data?.items.filter((row) => !isHolder || holder === anyHolder || (row.heldBy ?? signer.name) === holder);
  const close = () => ask(null);
  return (
    <div className={office.screen}>
      <SignaturesToolbar
        signer={signer}
        today={today}
        signedIn={signedIn}
        onSignedIn={setSignedIn}
        holders={[...holders]}
        holder={isHolder ? holder : anyHolder}
        onHolder={setHolder}
        count={rows?.length ?? 0}
        onSignFor={() => ask({ what: 'signFor', sessions: rows ?? [] })}
        onHandOver={() => ask({ what: 'handOver', sessions: rows ?? [] })}
      />
      {data && data.count > data.items.length && (
        <p className={css.quiet}>{t('signatures.notAllShown', { shown: data.items.length, count: data.count })}</p>
      )}
      <div className={office.panel}>
        {error && <Banner tone="problem">{errorText(t, error)}</Banner>}
        {!rows && !error && <Spinner label={t('common.loading')} size="large" />}
        {rows && (
          <DataTable
            grow
            label={signer.name}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.sessionId ?? ''}
            onOpen={(row) => ask({ what: 'open', sessions: [row] })}
            empty={
              <EmptyState
                icon={PenLine}
                title={t(signedIn === null ? 'signatures.nothingUnsigned' : 'signatures.nothingSigned')}
              />
            }
          />
        )}
      </div>
      {asks?.what === 'open' && asks.sessions[0] && (
        <OfficeSessionDialog
          row={asks.sessions[0]}
          signer={signer}
          onSignFor={() => ask({ ...asks, what: 'signFor' })}
          onHandOver={() => ask({ ...asks, what: 'handOver' })}
          onClose={close}
        />
      )}
      {asks?.what === 'signFor' && <SignForDialog signer={signer} sessions={asks.sessions} onClose={close} />}
      {asks?.what === 'handOver' && (
        <HandOverDialog signer={signer} signers={signers} sessions={asks.sessions} onClose={close} />
      )}
    </div>
  );
}
