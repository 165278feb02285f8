/** A session as the office sees it: its signatures with the original beside the change, or what is waiting to be signed. */
import { LockOpen, PenLine } from 'lucide-react';
import { useState } from 'react';
import { formatDay } from '../../../../shared/i18n/dates.ts';
import type { OfficeSession, Signer } from '../../../../shared/ipc/contract/certify.ts';
import { Certificates, CurrentFacts } from '../../../app/certificate/certificates.tsx';
import { UnlockDialog } from '../../../app/certificate/unlock-dialog.tsx';
import { errorText, useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, Button, Dialog, Spinner, Stack } from '../../../ui/index.ts';

type Props = {
  readonly row: OfficeSession;
  readonly signer: Signer;
  readonly onSignFor: () => void;
  readonly onHandOver: () => void;
  readonly onClose: () => void;
};

export function OfficeSessionDialog({ row, signer, onSignFor, onHandOver, onClose }: Props) {
  const { t, language } = useWords();
  const { sessionId } = row;
  const [isUnlocking, setUnlocking] = useState(false);
  const { data: history, error } = useCall('certify.history', { sessionId: sessionId ?? '' }, sessionId !== null);
  const { data: session } = useCall('sessions.get', { sessionId: sessionId ?? '' }, sessionId !== null);
  // As it stands now: it was unlocked or signed since the list was read, here or in another window.
  const isSigned = session ? session.certifiedAt !== null : row.isSigned;
  return (
    <>
      <Dialog
        isOpen
        size="large"
        title={`${formatDay(row.day, language)}, ${row.start} · ${t(`disciplines.${row.discipline}`)}`}
        onClose={onClose}
        closeLabel={t('common.close')}
        actions={
          isSigned ? (
            <Button icon={LockOpen} onPress={() => setUnlocking(true)}>
              {t('after.unlock')}
            </Button>
          ) : (
            <>
              <Button onPress={onHandOver}>{t('signatures.handOver')}</Button>
              {signer.isArchived && (
                <Button variant="primary" icon={PenLine} onPress={onSignFor}>
                  {t('signatures.signForOne', { name: signer.name })}
                </Button>
              )}
            </>
          )
        }
      >
        {error && <Banner tone="problem">{errorText(t, error)}</Banner>}
        {!history && !error && <Spinner label={t('common.loading')} />}
        {history && (
          <Stack gap={5}>
            {!isSigned && !signer.isArchived && (
              <Banner tone="info">{t('signatures.waits', { name: signer.name })}</Banner>
            )}
            {history.certificates.length > 0 && <Certificates history={history} />}
            {/* Beside a change what stands is there already. */}
            {history.certificates.every(({ unlocked }) => unlocked === null) && (
              <section aria-label={t('signatures.asItStands')}>
                <CurrentFacts history={history} />
              </section>
            )}
          </Stack>
        )}
      </Dialog>
      {isUnlocking && sessionId !== null && <UnlockDialog sessionId={sessionId} onClose={() => setUnlocking(false)} />}
    </>
  );
}
