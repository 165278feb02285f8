/** Why one time is moved or does not take place; needed where its day is over. */
import { useWords } from '../../../app/words.ts';
import { TextField } from '../../../ui/index.ts';

type Props = {
  readonly value: string;
  /** It was asked for, and is still missing. */
  readonly isMissing: boolean;
  readonly onChange: (reason: string) => void;
};

export function PlanReasonField({ value, isMissing, onChange }: Props) {
  const { t } = useWords();
  return (
    <TextField
      label={t('plan.reason')}
      description={t('plan.reasonHint')}
      value={value}
      onChange={onChange}
      maxLength={200}
      errorMessage={isMissing ? t('plan.reasonNeeded') : undefined}
    />
  );
}
