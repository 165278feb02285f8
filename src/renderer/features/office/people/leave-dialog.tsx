/** What one member of staff may take out of the app, a switch for each kind; each takes effect at once. */
import type { StaffRow } from '../../../../shared/ipc/contract/people.ts';
import { useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Stack, Switch } from '../../../ui/index.ts';
import css from './leave-dialog.module.css';

type Props = { readonly person: StaffRow; readonly onClose: () => void };

export function LeaveDialog({ person, onClose }: Props) {
  const { t } = useWords();
  const { data: kinds } = useCall('exportLeave.of', { staffId: person.id });
  const { send, isPending } = useSend('exportLeave.set');
  return (
    <Dialog
      title={t('leave.of', { name: person.name })}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('common.done')}
        </Button>
      }
    >
      <Stack gap={3}>
        <p className={css.why}>{t(kinds?.length === 0 ? 'leave.nothing' : 'leave.why')}</p>
        <ul className={css.kinds}>
          {kinds?.map(({ kind, isAllowed, isUsual }) => (
            <li key={kind} className={css.kind}>
              <Switch
                label={t(`leave.kinds.${kind}`)}
                description={
                  isAllowed === isUsual
                    ? t(`leave.hints.${kind}`)
                    : `${t(`leave.hints.${kind}`)} ${t('leave.unusual')}.`
                }
                isSelected={isAllowed}
                isDisabled={isPending}
                onChange={(next) => void send({ staffId: person.id, kind, isAllowed: next })}
              />
            </li>
          ))}
        </ul>
      </Stack>
    </Dialog>
  );
}
