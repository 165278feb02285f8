import { UserRoundCog } from 'lucide-react';
import { useWords } from '../../../app/words.ts';
import { LongPressButton } from '../../../ui/index.ts';

/** Small and quiet: no child needs it, and a tap does nothing. */
export function AdultButton({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useWords();
  return <LongPressButton label={t('adult.hold')} icon={UserRoundCog} onLongPress={onOpen} />;
}
