import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useSend } from '../../../app/client/index.ts';
import { RecoveryCode } from '../../../app/sign-in/recovery-code.tsx';
import { useWords } from '../../../app/words.ts';
import { Button, Card, Dialog, Stack } from '../../../ui/index.ts';

/** For when the paper is lost: the new code takes the place of the old one, which works no longer. */
export function NewRecoveryCode() {
  const { t } = useWords();
  const [code, setCode] = useState<string | null>(null);
  const { send, isPending } = useSend('app.newRecoveryCode');
  const make = async () => setCode((await send({}))?.recoveryCode ?? null);
  const close = () => setCode(null);
  return (
    <Card title={t('setUp.recoveryTitle')}>
      <Stack gap={3} align="start">
        <p>{t('office.newCodeWhy')}</p>
        <Button icon={KeyRound} isPending={isPending} onPress={() => void make()}>
          {t('office.newCode')}
        </Button>
      </Stack>
      <Dialog
        title={t('setUp.recoveryTitle')}
        isOpen={code !== null}
        onClose={close}
        actions={<Button onPress={close}>{t('setUp.codeKept')}</Button>}
      >
        <RecoveryCode code={code ?? ''} />
      </Dialog>
    </Card>
  );
}
