import { type Language, languages } from '../../shared/domain/language.ts';
import { Segmented } from './segmented.tsx';

/** Each language in its own words, as whoever needs it can read no other. */
const names: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
const options = languages.map((id) => ({ id, label: names[id] }));

export interface LanguageSwitchProps {
  readonly label: string;
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

export function LanguageSwitch({ label, value, onChange }: LanguageSwitchProps) {
  return <Segmented hideLabel label={label} options={options} value={value} onChange={onChange} />;
}
