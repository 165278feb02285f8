import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '../../shared/domain/language.ts';
import './fonts.css';
import './tokens.css';
import './base.css';
import { defineDisciplineColours } from './disciplines.tsx';

defineDisciplineColours(document.documentElement.style);

// React Aria has no Kazakh strings and Chromium no Kazakh Intl data, so Kazakh borrows the Russian ones; what a person
// reads on screen never comes from here.
const locales: Readonly<Record<Language, string>> = { kk: 'ru-RU', ru: 'ru-RU', en: 'en-GB' };

// React Aria adds a style element to the page unless one with this id exists. The CSP refuses style elements, so a
// harmless stand-in takes the id and base.css holds the rule.
const styleId = 'react-aria-pressable-style';
if (document.getElementById(styleId) === null) {
  const standIn = document.createElement('meta');
  standIn.id = styleId;
  document.head.append(standIn);
}

interface UiProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Goes round the whole app once: fonts, tokens, base style and the locale of the primitives. */
export function UiProvider({ language, children }: UiProviderProps) {
  return <I18nProvider locale={locales[language]}>{children}</I18nProvider>;
}
