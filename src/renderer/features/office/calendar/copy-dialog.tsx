import { useState } from 'react';
import type { SchoolYears } from '../../../../shared/ipc/contract/calendar.ts';
import { useWords } from '../../../app/words.ts';
import { Checkbox, Stack } from '../../../ui/index.ts';
import { StepDialog } from '../step-dialog.tsx';

type Props = {
  readonly year: string;
  /** All but the one that is copied. */
  readonly schools: readonly SchoolYears[];
  readonly onCopy: (schools: readonly SchoolYears[]) => void;
  readonly onClose: () => void;
};

/** Which schools get the same calendar; all of them to begin with. */
export function CopyDialog({ year, schools, onCopy, onClose }: Props) {
  const { t } = useWords();
  const [chosen, choose] = useState<readonly string[]>(schools.map(({ id }) => id));
  const toggle = (id: string, isOn: boolean) => choose(isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <StepDialog
      title={t('calendar.copyTitle')}
      size="small"
      doLabel={t('calendar.review')}
      canDo={chosen.length > 0}
      onDo={() => onCopy(schools.filter(({ id }) => chosen.includes(id)))}
      onClose={onClose}
    >
      <Stack gap={3}>
        <p>{t('calendar.copyHint', { year })}</p>
        {schools.map(({ id, name }) => (
          <Checkbox key={id} label={name} isSelected={chosen.includes(id)} onChange={(isOn) => toggle(id, isOn)} />
        ))}
      </Stack>
    </StepDialog>
  );
}
