import { useState } from 'react';
import { type Language, languages } from '../../../../../shared/domain/language.ts';
import { useWords } from '../../../../app/words.ts';
import { Stack, TextField, ToggleChip } from '../../../../ui/index.ts';
import css from './file.module.css';

const codes: readonly string[] = languages;

type Props = {
  /** The language in which the child is spoken to; it needs no second mention. */
  readonly main: Language;
  readonly value: readonly string[];
  readonly onChange: (spoken: readonly string[]) => void;
};

/** What else is spoken: the app's languages by a tap, others in words with commas between. */
export function LanguagesField({ main, value, onChange }: Props) {
  const { t } = useWords();
  const known = value.filter((one) => codes.includes(one));
  const [others, setOthers] = useState(() => value.filter((one) => !codes.includes(one)).join(', '));
  const toggle = (code: Language, isOn: boolean) => {
    const rest = value.filter((one) => one !== code);
    onChange(isOn ? [...rest, code] : rest);
  };
  const write = (text: string) => {
    setOthers(text);
    const words = text.split(',').map((one) => one.trim().slice(0, 40));
    onChange([...known, ...new Set(words.filter(Boolean))].slice(0, 8));
  };
  return (
    <Stack gap={2}>
      <span className={css.label}>{t('childFile.languages')}</span>
      <div className={css.chips}>
        {languages
          .filter((code) => code !== main)
          .map((code) => (
            <ToggleChip
              key={code}
              label={t(`languages.${code}`)}
              isSelected={value.includes(code)}
              onChange={(isOn) => toggle(code, isOn)}
            />
          ))}
      </div>
      <TextField label={t('childFile.otherLanguages')} value={others} onChange={write} maxLength={200} />
    </Stack>
  );
}
