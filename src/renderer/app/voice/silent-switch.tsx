import { Switch } from '../../ui/index.ts';
import { useSend } from '../client/index.ts';
import { useWords } from '../words.ts';

/** All sound of the studio off on this PC, at once and for every child. */
export function SilentSwitch({ isSilent }: { readonly isSilent: boolean }) {
  const { t } = useWords();
  const { send } = useSend('voice.setSilent');
  return (
    <Switch
      label={t('voice.allSoundOff')}
      description={t('voice.allSoundOffWhy')}
      isSelected={isSilent}
      onChange={(next) => void send({ isSilent: next })}
    />
  );
}
