import { type Language, languages } from '../../../shared/domain/language.ts';
import { dictionaries } from '../../../shared/i18n/index.ts';
import { Button, Stack } from '../../ui/index.ts';
import css from './first-start.module.css';

/** Each language asks in its own words: nobody has chosen one yet. */
export function ChooseLanguage({ onChoose }: { readonly onChoose: (language: Language) => void }) {
  return (
    <Stack gap={5} align="center">
      <h1 className={css.brand}>Kabinet</h1>
      <div className={css.languages}>
        {languages.map((language) => (
          <div key={language} className={css.language} lang={language}>
            <p className={css.ask}>{dictionaries[language].setUp.chooseLanguage}</p>
            <Button variant="child" size="child" isFullWidth onPress={() => onChoose(language)}>
              {dictionaries[language].languages[language]}
            </Button>
          </div>
        ))}
      </div>
    </Stack>
  );
}
