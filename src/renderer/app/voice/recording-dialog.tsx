import { Mic, Pause, Play, RotateCcw, SkipForward } from 'lucide-react';
import type { Language } from '../../../shared/domain/language.ts';
import type { StudioWord } from '../../../shared/speech/studio-words.ts';
import { Banner, Button, Dialog } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import { playClip } from './staff-clips.ts';
import { type Recording, useRecording } from './use-recording.ts';
import css from './voice.module.css';

interface RecordingDialogProps {
  readonly language: Language;
  readonly words: readonly StudioWord[];
  readonly onClose: () => void;
}

/** The word to say, large enough to be read from where one speaks, and how loud one is. */
export function RecordingDialog({ language, words, onClose }: RecordingDialogProps) {
  const { t } = useWords();
  const recording = useRecording(language, words);
  const { word, before, left, phase } = recording;
  return (
    <Dialog
      title={t('voice.recording')}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      actions={
        <>
          {before && phase !== 'listening' && (
            <Button icon={Play} onPress={() => playClip(language, before.key, String(performance.now()))}>
              {t('voice.hear')}
            </Button>
          )}
          {before && (
            <Button icon={RotateCcw} onPress={recording.again}>
              {t('voice.once')}
            </Button>
          )}
          {left > 1 && (
            <Button icon={SkipForward} onPress={recording.skip}>
              {t('voice.skip')}
            </Button>
          )}
          <MainButton recording={recording} onClose={onClose} />
        </>
      }
    >
      <div className={css.take}>
        <p className={css.beforeWord}>{before ? t('voice.before', { word: before.text }) : t('voice.how')}</p>
        <p className={css.bigWord} lang={language} data-long={(word?.text.length ?? 0) > 16 || undefined}>
          {word?.text ?? t('voice.allRecorded')}
        </p>
        <Meter level={recording.level} label={t('voice.loudness')} />
        <Phase phase={phase} />
        {left > 0 && <p className={css.left}>{t('voice.left', { count: left })}</p>}
      </div>
    </Dialog>
  );
}

function MainButton({ recording, onClose }: { readonly recording: Recording; readonly onClose: () => void }) {
  const { t } = useWords();
  const { phase } = recording;
  if (phase === 'listening') {
    return (
      <Button icon={Pause} onPress={recording.pause}>
        {t('voice.pause')}
      </Button>
    );
  }
  if (phase === 'paused' || phase === 'nothingHeard' || phase === 'notStored') {
    return (
      <Button variant="primary" icon={Mic} onPress={recording.listen}>
        {t('voice.start')}
      </Button>
    );
  }
  return (
    <Button variant="primary" onPress={onClose}>
      {t('voice.done')}
    </Button>
  );
}

function Phase({ phase }: { readonly phase: Recording['phase'] }) {
  const { t } = useWords();
  switch (phase) {
    case 'listening':
      return (
        <p className={css.phase} role="status">
          {t('voice.say')}
        </p>
      );
    case 'opening':
    case 'storing':
      return <p className={css.phase}>{phase === 'storing' ? t('voice.stored') : t('common.loading')}</p>;
    case 'done':
      return (
        <p className={css.phase} role="status">
          {t('voice.stored')}
        </p>
      );
    case 'paused':
      return <Banner tone="info">{t('voice.paused')}</Banner>;
    default:
      return <Banner tone={phase === 'nothingHeard' ? 'warn' : 'problem'}>{t(`voice.${phase}`)}</Banner>;
  }
}

/** Speech is loud at a quarter of what a microphone takes. */
const FULL = 0.25;

function Meter({ level, label }: { readonly level: number; readonly label: string }) {
  return (
    <div className={css.meter} role="img" aria-label={label}>
      <div className={css.loudness} style={{ transform: `scaleX(${Math.min(1, Math.sqrt(level / FULL))})` }} />
    </div>
  );
}
