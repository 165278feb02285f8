/** What was signed and what stands now, over the session. */
import type { Session } from '../../../../shared/domain/session.ts';
import type { CertifyHistory } from '../../../../shared/ipc/contract/certify.ts';
import { Certificates } from '../../../app/certificate/certificates.tsx';
import { useWords } from '../../../app/words.ts';
import { Dialog } from '../../../ui/index.ts';

type Props = { readonly session: Session; readonly history: CertifyHistory; readonly onClose: () => void };

export function HistoryDialog({ session, history, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog
      isOpen
      size="large"
      isDismissable
      title={`${t('after.compareTitle')} · ${t(`disciplines.${session.discipline}`)}`}
      onClose={onClose}
      closeLabel={t('common.close')}
    >
      <Certificates history={history} />
    </Dialog>
  );
}
