import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { longestPin, pinWeakness, shortestPin } from '../../../../shared/domain/staff.ts';
import { CallError } from '../../../../shared/ipc/result.ts';
import { errorText, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Card, showToast, TextField } from '../../../ui/index.ts';
import css from './settings.module.css';

const digitsOnly = (text: string) => text.replace(/\D/g, '').slice(0, longestPin);
const empty = { oldPin: '', newPin: '', again: '' };

export function ChangePin() {
  const { t } = useWords();
  const [pins, setPins] = useState(empty);
  const [isChecked, setChecked] = useState(false);
  const { send, isPending } = useSend('auth.changePin');
  const count = shortestPin.administrator;
  const why = pinWeakness(pins.newPin, 'administrator');
  const differs = pins.newPin !== pins.again;
  const isOldMissing = pins.oldPin.length < 4;
  const save = async () => {
    setChecked(true);
    if (why || differs || isOldMissing) return;
    if (!(await send({ oldPin: pins.oldPin, newPin: pins.newPin }))) return;
    setPins(empty);
    setChecked(false);
    showToast({ tone: 'ok', message: t('office.pinChanged') });
  };
  const field = (key: keyof typeof empty, label: string, problem: string | undefined) => (
    <TextField
      label={label}
      inputMode="numeric"
      value={pins[key]}
      errorMessage={isChecked ? problem : undefined}
      onChange={(text) => setPins({ ...pins, [key]: digitsOnly(text) })}
    />
  );
  return (
    <Card title={t('office.changePin')}>
      <div className={css.pins}>
        {field('oldPin', t('office.oldPin'), isOldMissing ? t('office.needed') : undefined)}
        {field('newPin', t('office.newPin'), why ? errorText(t, new CallError('weak_pin', { why, count })) : undefined)}
        {field('again', t('office.pinAgain'), differs ? t('office.pinDiffers') : undefined)}
        <div>
          <Button icon={KeyRound} isPending={isPending} onPress={() => void save()}>
            {t('office.changePin')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
