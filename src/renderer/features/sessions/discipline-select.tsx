import type { Discipline } from '../../../shared/domain/discipline.ts';
import { useWords } from '../../app/words.ts';
import { disciplineIcon, Select } from '../../ui/index.ts';

type Props = {
  readonly disciplines: readonly Discipline[];
  readonly value: Discipline | null;
  readonly onChange: (discipline: Discipline) => void;
};

export function DisciplineSelect({ disciplines, value, onChange }: Props) {
  const { t } = useWords();
  return (
    <Select
      label={t('sessions.discipline')}
      placeholder={t('sessions.choose')}
      options={disciplines.map((id) => ({ id, label: t(`disciplines.${id}`), icon: disciplineIcon[id] }))}
      value={value}
      onChange={onChange}
    />
  );
}
