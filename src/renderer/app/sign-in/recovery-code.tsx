import { Printer } from 'lucide-react';
import { Button, Stack } from '../../ui/index.ts';
import { useSend } from '../client/index.ts';
import { useWords } from '../words.ts';
import css from './sign-in.module.css';

/** The code, large enough to copy by hand, and a button that prints it. */
export function RecoveryCode({ code }: { readonly code: string }) {
  const { t } = useWords();
  const { send: print, isPending } = useSend('app.printRecoveryCode');
  return (
    <Stack gap={4}>
      <p>{t('setUp.recoveryWhy')}</p>
      <p className={css.code}>{code}</p>
      <p>{t('setUp.recoveryKeep')}</p>
      <div>
        <Button icon={Printer} isPending={isPending} onPress={() => void print({ recoveryCode: code })}>
          {t('setUp.printCode')}
        </Button>
      </div>
    </Stack>
  );
}
