import { Segmented } from './segmented.tsx';

export type UiLanguage = 'kk' | 'ru' | 'en';

/** Each language in its own words, as whoever needs it can read no other. */
const languages = [
  { id: 'kk', label: 'Қазақша' },
  { id: 'ru', label: 'Русский' },
  { id: 'en', label: 'English' },
] as const;

export interface LanguageSwitchProps {
  readonly label: string;
  readonly value: UiLanguage;
  readonly onChange: (language: UiLanguage) => void;
}

export function LanguageSwitch({ label, value, onChange }: LanguageSwitchProps) {
  return <Segmented hideLabel label={label} options={languages} value={value} onChange={onChange} />;
}
