/** The paper that says what was erased. The name is typed for it and goes nowhere else. */
import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { Erasure } from '../../../../shared/ipc/contract/erasure.ts';
import { useSend } from '../../../app/client/index.ts';
import { useLeave } from '../../../app/leave/use-leave.tsx';
import { useWords } from '../../../app/words.ts';
import { Banner, Button, Dialog, Stack, TextField } from '../../../ui/index.ts';

type Props = { readonly erasure: Erasure; readonly name: string; readonly onClose: () => void };

export function CertificateDialog({ erasure, name: known, onClose }: Props) {
  const { t, language } = useWords();
  const [name, setName] = useState(known);
  const leave = useLeave(['erasure_papers']);
  const { send, isPending } = useSend('erasure.print');
  const print = () => send({ erasureId: erasure.id, name: name.trim(), language });
  return (
    <Dialog
      title={t('erasure.certificate.title')}
      isOpen
      size="small"
      onClose={onClose}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.close')}</Button>
          <Button
            variant="primary"
            icon={Printer}
            isPending={isPending}
            isDisabled={!leave.isAllowed}
            onPress={() => void print()}
          >
            {t('erasure.print')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {leave.note}
        <Banner tone={erasure.isFinished ? 'ok' : 'info'}>
          {erasure.isFinished ? t('erasure.done') : t('erasure.notFinished')}
        </Banner>
        <p>{t('erasure.elsewhere')}</p>
        <TextField
          label={t('erasure.certificate.child')}
          description={t('erasure.printHint')}
          value={name}
          onChange={(text) => setName(text.slice(0, 200))}
        />
      </Stack>
    </Dialog>
  );
}
