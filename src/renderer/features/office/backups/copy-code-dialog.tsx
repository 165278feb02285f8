/** The code for paper, shown once. */
import { Printer } from 'lucide-react';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Stack } from '../../../ui/index.ts';
import css from './backups.module.css';

type Props = { readonly code: string; readonly onClose: () => void };

export function CopyCodeDialog({ code, onClose }: Props) {
  const { t } = useWords();
  const { send: print, isPending } = useSend('copies.printCode');
  return (
    <Dialog
      title={t('copies.codeTitle')}
      isOpen
      onClose={() => undefined}
      actions={
        <>
          <Button icon={Printer} isPending={isPending} onPress={() => void print({ code })}>
            {t('setUp.printCode')}
          </Button>
          <Button variant="primary" onPress={onClose}>
            {t('setUp.codeKept')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <p>{t('copies.codeWhy')}</p>
        <p className={css.code}>{code}</p>
        <p>{t('copies.codeKeep')}</p>
      </Stack>
    </Dialog>
  );
}
