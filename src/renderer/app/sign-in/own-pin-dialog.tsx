/** The PIN was set by somebody else: an own one is chosen before the door opens. */
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { longestPin, pinWeakness, shortestPin } from '../../../shared/domain/staff.ts';
import type { StaffTile } from '../../../shared/ipc/contract/auth.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import { Button, Dialog, Stack, TextField } from '../../ui/index.ts';
import { errorText } from '../client/index.ts';
import { useWords } from '../words.ts';

type Props = {
  readonly staff: StaffTile;
  readonly givenPin: string;
  /** Signs in with it; what it throws is told. */
  readonly onChosen: (newPin: string) => Promise<void>;
  readonly onClose: () => void;
};

const digitsOnly = (text: string) => text.replace(/\D/g, '').slice(0, longestPin);

export function OwnPinDialog({ staff, givenPin, onChosen, onClose }: Props) {
  const { t } = useWords();
  const [pins, setPins] = useState({ first: '', again: '' });
  const [isChecked, setChecked] = useState(false);
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState('');
  const count = shortestPin[staff.role];
  const why = pinWeakness(pins.first, staff.role);
  const weak = why ? errorText(t, new CallError('weak_pin', { why, count })) : '';
  const same = pins.first === givenPin ? t('ownPin.same') : '';
  const differs = pins.first === pins.again ? '' : t('office.pinDiffers');
  const save = async () => {
    setChecked(true);
    if (weak || same || differs) return;
    setPending(true);
    try {
      await onChosen(pins.first);
    } catch (error) {
      setProblem(errorText(t, error));
      setPending(false);
    }
  };
  return (
    <Dialog
      title={t('ownPin.title')}
      isOpen
      onClose={onClose}
      size="small"
      closeLabel={t('common.close')}
      actions={
        <Button variant="primary" icon={KeyRound} isPending={isPending} onPress={() => void save()}>
          {t('ownPin.save')}
        </Button>
      }
    >
      <Stack gap={4}>
        <p>{t('ownPin.why', { name: staff.name })}</p>
        <TextField
          label={t('ownPin.own')}
          description={t('ownPin.hint', { digits: count })}
          inputMode="numeric"
          value={pins.first}
          errorMessage={isChecked ? weak || same || undefined : undefined}
          onChange={(text) => setPins({ ...pins, first: digitsOnly(text) })}
        />
        <TextField
          label={t('ownPin.again')}
          inputMode="numeric"
          value={pins.again}
          errorMessage={isChecked ? differs || problem || undefined : undefined}
          onChange={(text) => setPins({ ...pins, again: digitsOnly(text) })}
        />
      </Stack>
    </Dialog>
  );
}
