import { VoiceScreen } from '../../app/voice/voice-screen.tsx';
import { useWords } from '../../app/words.ts';
import { AppHeader } from '../../ui/index.ts';
import css from './speak-screen.module.css';

interface SpeakScreenProps {
  readonly isSilent: boolean;
  readonly onBack: () => void;
}

/** A specialist speaks the words of the studio. */
export function SpeakScreen({ isSilent, onBack }: SpeakScreenProps) {
  const { t } = useWords();
  return (
    <main className={css.screen}>
      <AppHeader title={t('voice.title')} onBack={onBack} backLabel={t('common.back')} />
      <div className={css.content}>
        <VoiceScreen isSilent={isSilent} />
      </div>
    </main>
  );
}
