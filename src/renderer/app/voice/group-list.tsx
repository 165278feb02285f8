import { Check } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { RecordedWord } from '../../../shared/ipc/contract/voice.ts';
import { isDeskGroup, type StudioWord, type WordGroup, wordGroups } from '../../../shared/speech/studio-words.ts';
import { classes } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import css from './voice.module.css';

interface GroupListProps {
  readonly words: readonly StudioWord[];
  readonly recorded: ReadonlyMap<string, RecordedWord>;
  readonly chosen: WordGroup;
  readonly onChoose: (group: WordGroup) => void;
}

/** Groups of words, and how much of each is recorded. */
export function GroupList({ words, recorded, chosen, onChoose }: GroupListProps) {
  const { t } = useWords();
  const nameOf = useGroupName();
  return (
    <ul className={css.groups} aria-label={t('voice.groupList')}>
      {wordGroups.map((group) => {
        const own = words.filter((word) => word.group === group);
        const done = own.filter(({ key }) => recorded.has(key)).length;
        return (
          <li key={group}>
            <Button
              className={classes(css.group, group === chosen && css.chosen)}
              aria-current={group === chosen}
              onPress={() => onChoose(group)}
            >
              <span>{nameOf(group)}</span>
              {done === own.length ? (
                <Check className={css.allDone} aria-label={t('voice.allRecorded')} />
              ) : (
                <span className={css.count}>{`${done} / ${own.length}`}</span>
              )}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

export function useGroupName(): (group: WordGroup) => string {
  const { t } = useWords();
  return (group) =>
    isDeskGroup(group)
      ? t(`voice.groups.${group}`)
      : t('voice.stickersOf', { theme: t(`draw.stickerThemes.${group}`).toLowerCase() });
}
