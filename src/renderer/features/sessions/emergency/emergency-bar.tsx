import { LifeBuoy } from 'lucide-react';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import type { LastingEmergency } from '../../../../shared/ipc/contract/emergency.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, Button } from '../../../ui/index.ts';
import css from './emergency.module.css';

type Props = {
  readonly emergencies: readonly LastingEmergency[];
  /** Null on the child's own page. */
  readonly onOpen: ((childId: ChildId) => void) | null;
};

/** While it lasts it is said, with the way to end it. */
export function EmergencyBar({ emergencies, onOpen }: Props) {
  const { t } = useWords();
  const { send, isPending } = useSend('emergency.end');
  if (emergencies.length === 0) return null;
  return (
    <div className={css.bar}>
      {emergencies.map(({ id, childId, childName, until }) => (
        <Banner
          key={id}
          tone="warn"
          icon={LifeBuoy}
          title={t('emergency.last', { name: childName, until: until.slice(11, 16) })}
          actions={
            <>
              {onOpen && <Button onPress={() => onOpen(childId)}>{t('emergency.show')}</Button>}
              <Button isPending={isPending} onPress={() => void send({ accessId: id })}>
                {t('emergency.end')}
              </Button>
            </>
          }
        >
          {t('emergency.lastWhy')}
        </Banner>
      ))}
    </div>
  );
}
