import { LifeBuoy } from 'lucide-react';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, VisuallyHidden } from '../../../ui/index.ts';

/** While somebody reads a record in an emergency, the office says so wherever it is. */
export function EmergencyChip({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords();
  const { data } = useCall('emergency.list', {});
  const count = data?.filter(({ end }) => end === null).length ?? 0;
  if (count === 0) return null;
  return (
    <Button icon={LifeBuoy} onPress={onPress}>
      <VisuallyHidden>{t('emergency.inOffice', { count })}</VisuallyHidden>
      <span aria-hidden>{count}</span>
    </Button>
  );
}
