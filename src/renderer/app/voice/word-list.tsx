import { Mic, Play, Trash2 } from 'lucide-react';
import type { Day } from '../../../shared/domain/day.ts';
import { formatDayShort } from '../../../shared/i18n/dates.ts';
import type { RecordedWord } from '../../../shared/ipc/contract/voice.ts';
import type { StudioWord } from '../../../shared/speech/studio-words.ts';
import { classes, IconButton } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import css from './voice.module.css';

interface WordListProps {
  readonly label: string;
  readonly words: readonly StudioWord[];
  readonly recorded: ReadonlyMap<string, RecordedWord>;
  readonly onPlay: (word: StudioWord, at: string) => void;
  readonly onRecord: (word: StudioWord) => void;
  readonly onRemove: (word: StudioWord) => void;
}

/** The words of a group: who said each and when, and what can be done with it. */
export function WordList({ label, words, recorded, onPlay, onRecord, onRemove }: WordListProps) {
  const { t } = useWords();
  return (
    <ul className={css.words} aria-label={label}>
      {words.map((word) => {
        const clip = recorded.get(word.key);
        const names = { word: word.text };
        return (
          <li key={word.key} className={classes(css.word, clip && css.isRecorded)}>
            <span className={css.text}>
              <span className={css.name}>{word.text}</span>
              <span className={css.who}>
                {clip
                  ? t('voice.by', { name: clip.by, day: formatDayShort(clip.at.slice(0, 10) as Day) })
                  : t('voice.notRecorded')}
              </span>
            </span>
            {clip && (
              <>
                <IconButton
                  icon={Play}
                  variant="plain"
                  label={t('voice.play', names)}
                  onPress={() => onPlay(word, clip.at)}
                />
                <IconButton
                  icon={Trash2}
                  variant="plain"
                  label={t('voice.remove', names)}
                  onPress={() => onRemove(word)}
                />
              </>
            )}
            <IconButton
              icon={Mic}
              variant={clip ? 'plain' : 'quiet'}
              label={t(clip ? 'voice.again' : 'voice.record', names)}
              onPress={() => onRecord(word)}
            />
          </li>
        );
      })}
    </ul>
  );
}
