import { Check } from 'lucide-react';
import type { RecordedWord } from '../../../shared/ipc/contract/voice.ts';
import type { StudioWord } from '../../../shared/speech/studio-words.ts';
import { isDeskGroup, type WordGroup, wordGroups } from '../../../shared/speech/word-groups.ts';
import { SideList } from '../../ui/index.ts';
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
  const items = wordGroups.map((group) => {
    const own = words.filter((word) => word.group === group);
    const done = own.filter(({ key }) => recorded.has(key)).length;
    const end =
      done === own.length ? (
        <Check className={css.allDone} aria-label={t('voice.allRecorded')} />
      ) : (
        <span className={css.count}>{`${done} / ${own.length}`}</span>
      );
    return { id: group, name: nameOf(group), end };
  });
  return <SideList label={t('voice.groupList')} items={items} chosen={chosen} onChoose={onChoose} />;
}

export function useGroupName(): (group: WordGroup) => string {
  const { t } = useWords();
  return (group) =>
    isDeskGroup(group)
      ? t(`voice.groups.${group}`)
      : t('voice.stickersOf', { theme: t(`draw.stickerThemes.${group}`).toLowerCase() });
}
