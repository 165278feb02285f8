/** A child has another room now, and is still in the plan of the old one: nobody would look for it there. */
import { minutesOfDay, timeOfDay } from '../../../../shared/domain/day.ts';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import { dictionaries } from '../../../../shared/i18n/index.ts';
import type { CallOutput } from '../../../../shared/ipc/contract/index.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Stack, showToast } from '../../../ui/index.ts';

export type Elsewhere = CallOutput<'plan.elsewhere'>;

type Props = { readonly childId: ChildId; readonly series: Elsewhere; readonly onClose: () => void };

export function ElsewhereDialog({ childId, series, onClose }: Props) {
  const { t, language } = useWords();
  const { send, isPending } = useSend('plan.leaveElsewhere');
  const leave = async () => {
    if (!(await send({ childId }))) return;
    showToast({ tone: 'ok', message: t('plan.left') });
    onClose();
  };
  const say = ({ weekday, start, minutes, roomName, discipline, staffName }: Elsewhere[number]) => {
    const day: string = dictionaries[language].weekdays.short[weekday - 1] ?? '';
    const time = `${day} ${start}–${timeOfDay(minutesOfDay(start) + minutes)}`;
    return [time, t(`disciplines.${discipline}`), staffName, roomName].join(', ');
  };
  return (
    <Dialog
      isOpen
      title={t('plan.elsewhereTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('plan.keepThem')}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void leave()}>
            {t('plan.leaveThem')}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t('plan.elsewhereWhy')}</p>
        <ul>
          {series.map((one) => (
            <li key={one.id}>{say(one)}</li>
          ))}
        </ul>
      </Stack>
    </Dialog>
  );
}
