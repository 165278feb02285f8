/** Where staff speak the words of the studio, for children whose language no voice of the PC speaks. */
import { Mic } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../../shared/domain/language.ts';
import { type StudioWord, studioWords } from '../../../shared/speech/studio-words.ts';
import type { WordGroup } from '../../../shared/speech/word-groups.ts';
import { Banner, Button, LanguageSwitch, ProgressBar, Spinner, showToast } from '../../ui/index.ts';
import { call, errorText, useCall, useSend } from '../client/index.ts';
import { useWords } from '../words.ts';
import { GroupList, useGroupName } from './group-list.tsx';
import { RecordingDialog } from './recording-dialog.tsx';
import { SilentSwitch } from './silent-switch.tsx';
import { playClip, stopClips } from './staff-clips.ts';
import css from './voice.module.css';
import { WordList } from './word-list.tsx';

export function VoiceScreen({ isSilent }: { readonly isSilent: boolean }) {
  const { t, language: own } = useWords();
  const nameOf = useGroupName();
  const [language, setLanguage] = useState<Language>(own);
  const [group, setGroup] = useState<WordGroup>('steps');
  const [asked, ask] = useState<readonly StudioWord[] | null>(null);
  const { data, error } = useCall('voice.list', { language });
  const removing = useRemove(language);
  useEffect(() => stopClips, []);

  const words = studioWords(language);
  const recorded = useMemo(() => new Map(data?.map((word) => [word.key, word])), [data]);
  const missing = words.filter(({ key }) => !recorded.has(key));
  const done = words.length - missing.length;
  // What is looked at comes first; then the rest, most used first.
  const inTurn = [...missing.filter((word) => word.group === group), ...missing.filter((word) => word.group !== group)];
  if (error) return <Banner tone="problem">{errorText(t, error)}</Banner>;
  if (!data) return <Spinner label={t('common.loading')} size="large" />;
  return (
    <div className={css.screen}>
      <div className={css.top}>
        <LanguageSwitch label={t('voice.language')} value={language} onChange={setLanguage} />
        <div className={css.progress}>
          <ProgressBar
            label={done === words.length ? t('voice.allRecorded') : t('voice.recorded', { done, count: words.length })}
            value={done}
            max={words.length}
          />
        </div>
        <Button variant="primary" icon={Mic} isDisabled={missing.length === 0} onPress={() => ask(inTurn)}>
          {t('voice.recordMissing')}
        </Button>
      </div>
      <p className={css.why}>{t('voice.why')}</p>
      <div className={css.columns}>
        <div className={css.side}>
          <GroupList words={words} recorded={recorded} chosen={group} onChoose={setGroup} />
          <SilentSwitch isSilent={isSilent} />
        </div>
        <WordList
          label={nameOf(group)}
          words={words.filter((word) => word.group === group)}
          recorded={recorded}
          onPlay={(word, at) => playClip(language, word.key, at)}
          onRecord={(word) => ask([word])}
          onRemove={(word) => void removing(word)}
        />
      </div>
      {asked && <RecordingDialog language={language} words={asked} onClose={() => ask(null)} />}
    </div>
  );
}

/** Takes a recording away; a tap brings it back. */
function useRemove(language: Language): (word: StudioWord) => Promise<void> {
  const { t } = useWords();
  const { send: remove } = useSend('voice.remove');
  const { send: record } = useSend('voice.record');
  return async ({ key, text }) => {
    const word = { language, key };
    const clip = await call('voice.clip', word).catch(() => null);
    if (!(await remove(word))) return;
    const back = clip && { label: t('voice.bringBack'), onPress: () => void record({ ...word, ...clip }) };
    showToast({ message: t('voice.removed', { word: text }), tone: 'ok', ...(back && { action: back }) });
  };
}
