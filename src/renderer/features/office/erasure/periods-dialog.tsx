/** How long each kind of record is kept after a child left. */
import { useState } from 'react';
import { type Periods, recordKinds } from '../../../../shared/domain/retention.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Select, Stack, showToast } from '../../../ui/index.ts';
import { StepDialog } from '../step-dialog.tsx';

const offered = [0, 1, 2, 3, 5, 10, 15, 25, 75] as const;
const forEver = 'for_ever';

type Props = { readonly periods: Periods; readonly onClose: () => void };

export function PeriodsDialog({ periods, onClose }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState(periods);
  const { send, isPending } = useSend('erasure.setPeriods');
  const save = async () => {
    if (!(await send({ periods: draft }))) return;
    showToast({ tone: 'ok', message: t('erasure.periodsSaved') });
    onClose();
  };
  const optionsFor = (own: number | null) => {
    const years = [...new Set([...offered, ...(own === null ? [] : [own])])].toSorted((left, right) => left - right);
    const options = years.map((count) => ({ id: String(count), label: t('erasure.years', { count }) }));
    return [...options, { id: forEver, label: t('erasure.untilErased') }];
  };
  return (
    <StepDialog
      title={t('erasure.periodsTitle')}
      size="small"
      doLabel={t('common.save')}
      isPending={isPending}
      onDo={() => void save()}
      onClose={onClose}
    >
      <Stack gap={4}>
        <p>{t('erasure.periodsWhy')}</p>
        {recordKinds.map((kind) => (
          <Select
            key={kind}
            label={t(`erasure.kinds.${kind}`)}
            options={optionsFor(periods[kind])}
            value={draft[kind] === null ? forEver : String(draft[kind])}
            placeholder={t(`erasure.kinds.${kind}`)}
            onChange={(id) => setDraft({ ...draft, [kind]: id === forEver ? null : Number(id) })}
          />
        ))}
      </Stack>
    </StepDialog>
  );
}
