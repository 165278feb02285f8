/** A PIN for somebody who forgot theirs, told once; the person chooses an own one at the next sign-in. */
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import type { StaffRow } from '../../../../shared/ipc/contract/people.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, ConfirmDialog, Dialog, Stack } from '../../../ui/index.ts';
import css from './give-pin.module.css';

export function GivePin({ person }: { readonly person: StaffRow }) {
  const { t } = useWords();
  const [isAsking, ask] = useState(false);
  const [pin, setPin] = useState<string | null>(null);
  const { send, isPending } = useSend('staff.givePin');
  const give = async () => {
    const made = await send({ staffId: person.id });
    ask(false);
    setPin(made?.pin ?? null);
  };
  const close = () => setPin(null);
  return (
    <div>
      <Button icon={KeyRound} onPress={() => ask(true)}>
        {t('ownPin.give')}
      </Button>
      <ConfirmDialog
        title={t('ownPin.giveTitle', { name: person.name })}
        message={t('ownPin.giveWhy')}
        isOpen={isAsking}
        confirmLabel={t('ownPin.give')}
        cancelLabel={t('common.cancel')}
        onConfirm={() => void give()}
        onCancel={() => ask(false)}
        isPending={isPending}
      />
      <Dialog
        title={person.name}
        isOpen={pin !== null}
        onClose={close}
        size="small"
        actions={
          <Button variant="primary" onPress={close}>
            {t('ownPin.told')}
          </Button>
        }
      >
        <Stack gap={3}>
          <p className={css.pin}>{pin?.replace(/(..)(?=.)/g, '$1 ')}</p>
          <p>{t('ownPin.once')}</p>
        </Stack>
      </Dialog>
    </div>
  );
}
