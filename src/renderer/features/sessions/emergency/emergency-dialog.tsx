/** Asking for a record of another room: which child, why, and it is open. */
import { LifeBuoy } from 'lucide-react';
import { useState } from 'react';
import { type EmergencyWhy, emergencyHours, emergencyWhys } from '../../../../shared/domain/emergency.ts';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import type { CallOutput } from '../../../../shared/ipc/contract/index.ts';
import { useCall, useSend } from '../../../app/client/index.ts';
import { toPictogram } from '../../../app/pictogram.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, Button, Dialog, Pictogram, SearchField, Segmented, Stack, TextField } from '../../../ui/index.ts';
import css from './emergency.module.css';

type Found = CallOutput<'emergency.find'>[number];
type Props = { readonly onOpened: (childId: ChildId) => void; readonly onClose: () => void };

export function EmergencyDialog({ onOpened, onClose }: Props) {
  const { t } = useWords();
  const [child, choose] = useState<Found | null>(null);
  const [why, setWhy] = useState<EmergencyWhy>('colleague_away');
  const [words, setWords] = useState('');
  const { send, isPending } = useSend('emergency.open');
  const open = async () => {
    if (child && (await send({ strangerId: child.childId, why, words: words.trim() }))) onOpened(child.childId);
  };
  return (
    <Dialog
      title={child ? `${t('emergency.title')}: ${child.childName}` : t('emergency.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      actions={
        child && (
          <>
            <Button onPress={() => choose(null)}>{t('common.back')}</Button>
            <Button
              variant="primary"
              icon={LifeBuoy}
              isPending={isPending}
              isDisabled={words.trim() === ''}
              onPress={() => void open()}
            >
              {t('emergency.ask')}
            </Button>
          </>
        )
      }
    >
      {child ? (
        <Stack gap={4}>
          <Banner tone="info">{t('emergency.rules', { hours: emergencyHours })}</Banner>
          <Segmented
            label={t('emergency.why')}
            options={emergencyWhys.map((id) => ({ id, label: t(`emergency.said.${id}`) }))}
            value={why}
            onChange={setWhy}
            isFullWidth
          />
          <TextField
            label={t('emergency.words')}
            description={t('emergency.wordsHint')}
            value={words}
            maxLength={200}
            onChange={setWords}
          />
        </Stack>
      ) : (
        <FindChild onChoose={choose} />
      )}
    </Dialog>
  );
}

function FindChild({ onChoose }: { readonly onChoose: (child: Found) => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const isLong = text.trim().length > 1;
  const { data } = useCall('emergency.find', { text }, isLong);
  return (
    <Stack gap={3}>
      <SearchField
        label={t('emergency.find')}
        value={text}
        onChange={(next) => setText(next.slice(0, 100))}
        clearLabel={t('common.clearSearch')}
      />
      <ul className={css.found}>
        {isLong &&
          data?.map((child) => (
            <li key={child.childId}>
              <button type="button" className={css.child} onClick={() => onChoose(child)}>
                <Pictogram id={toPictogram(child.pictogram)} size={8} />
                <span className={css.name}>{child.childName}</span>
                <span className={css.quiet}>{[child.className, child.roomName].filter(Boolean).join(' · ')}</span>
              </button>
            </li>
          ))}
        {(!isLong || data?.length === 0) && (
          <li className={css.quiet}>{isLong ? t('emergency.none') : t('emergency.findHint')}</li>
        )}
      </ul>
    </Stack>
  );
}
