import { longestReason } from '../../../shared/domain/office-mark.ts';
import { useWords } from '../../app/words.ts';
import { TextField } from '../../ui/index.ts';

type Props = {
  readonly value: string;
  readonly onChange: (reason: string) => void;
  readonly hint?: string | undefined;
};

/** Why the office says otherwise; nothing of the office's stands without it. */
export function OfficeReason({ value, onChange, hint }: Props) {
  const { t } = useWords();
  return (
    <TextField
      label={t('corrections.reason')}
      description={hint}
      value={value}
      onChange={onChange}
      maxLength={longestReason}
      multiline
      isRequired
    />
  );
}
