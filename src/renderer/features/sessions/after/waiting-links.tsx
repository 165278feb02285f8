/** How much waits for a signature or a make-up: two quiet buttons on Today that lead there. */
import { CalendarClock, PenLine } from 'lucide-react';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button } from '../../../ui/index.ts';
import type { AfterTab } from './after-screen.tsx';

type Props = { readonly roomId: RoomId; readonly onOpen: (tab: AfterTab) => void };

export function WaitingLinks({ roomId, onOpen }: Props) {
  const { t } = useWords();
  const unsigned = useCall('certify.countUnsigned', {}).data?.count ?? 0;
  const owed = useCall('makeUps.countOwed', { roomId }).data?.count ?? 0;
  return (
    <>
      {unsigned > 0 && (
        <Button variant="plain" icon={PenLine} onPress={() => onOpen('unsigned')}>
          {t('after.toSignCount', { count: unsigned })}
        </Button>
      )}
      <Button variant="plain" icon={CalendarClock} onPress={() => onOpen('makeUps')}>
        {owed > 0 ? t('after.owedCount', { count: owed }) : t('after.owedNone')}
      </Button>
    </>
  );
}
