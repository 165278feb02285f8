import { useWords } from '../../../app/words.ts';
import { TextField } from '../../../ui/index.ts';
import { useFieldProblems } from './field-problems.ts';

type Names = { readonly family: string; readonly given: string; readonly patronymic: string };
type Props = {
  readonly names: Names;
  readonly isChecked: boolean;
  readonly onChange: (names: Partial<Names>) => void;
};

export function NameFields({ names, isChecked, onChange }: Props) {
  const { t } = useWords();
  const problems = useFieldProblems(isChecked);
  return (
    <>
      <TextField
        autoFocus
        isRequired
        label={t('office.family')}
        value={names.family}
        errorMessage={problems.text(names.family, true)}
        onChange={(family) => onChange({ family })}
      />
      <TextField
        isRequired
        label={t('office.given')}
        value={names.given}
        errorMessage={problems.text(names.given, true)}
        onChange={(given) => onChange({ given })}
      />
      <TextField
        label={t('office.patronymic')}
        value={names.patronymic}
        errorMessage={problems.text(names.patronymic, false)}
        onChange={(patronymic) => onChange({ patronymic })}
      />
    </>
  );
}
