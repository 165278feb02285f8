import { useWords } from '../../app/words.ts';
import { Segmented } from '../../ui/index.ts';

export type Whose = 'mine' | 'all';

type Props = { readonly value: Whose; readonly onChange: (whose: Whose) => void };

/** One's own sessions, or everybody's in the room. */
export function WhoseSwitch({ value, onChange }: Props) {
  const { t } = useWords();
  return (
    <Segmented
      label={t('sessions.whose')}
      hideLabel
      options={[
        { id: 'mine', label: t('sessions.mine') },
        { id: 'all', label: t('sessions.all') },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
