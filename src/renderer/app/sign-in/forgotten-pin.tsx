import { useState } from 'react';
import type { StaffTile } from '../../../shared/ipc/contract/auth.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { Button, Dialog, Stack, TextField } from '../../ui/index.ts';
import { call, errorText } from '../client/index.ts';
import { useWords } from '../words.ts';
import { RecoveryCode } from './recovery-code.tsx';

type Props = { readonly staff: StaffTile; readonly isOpen: boolean; readonly onClose: () => void };

/** A specialist is sent to the administrator; an administrator sets a new PIN with the code on paper. */
export function ForgottenPin({ staff, isOpen, onClose }: Props) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState('');
  const [nextCode, setNextCode] = useState<string | null>(null);
  const recover = async () => {
    try {
      const answer = await call('app.recover', { recoveryCode: code, staffId: staff.id, pin });
      setNextCode(answer.recoveryCode);
    } catch (error) {
      const isWrongCode = error instanceof CallError && error.code === 'wrong_pin';
      setProblem(isWrongCode ? t('signIn.wrongCode') : errorText(t, error));
    }
  };
  const close = <Button onPress={onClose}>{t('common.close')}</Button>;
  if (nextCode !== null) {
    return (
      <Dialog title={t('setUp.recoveryTitle')} isOpen={isOpen} onClose={onClose} actions={close}>
        <RecoveryCode code={nextCode} />
      </Dialog>
    );
  }
  if (staff.role !== 'administrator') {
    return (
      <Dialog title={t('signIn.forgot')} isOpen={isOpen} onClose={onClose} size="small" actions={close}>
        <p>{t('signIn.forgotSpecialist')}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t('signIn.forgot')}
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      actions={
        <>
          {close}
          <Button variant="primary" onPress={() => void recover()} isDisabled={code === '' || pin === ''}>
            {t('signIn.setNewPin')}
          </Button>
        </>
      }
    >
      <Stack>
        <TextField
          label={t('signIn.recoveryCode')}
          value={code}
          onChange={setCode}
          maxLength={40}
          errorMessage={problem}
        />
        <TextField label={t('signIn.newPin')} value={pin} onChange={setPin} inputMode="numeric" maxLength={12} />
      </Stack>
    </Dialog>
  );
}
