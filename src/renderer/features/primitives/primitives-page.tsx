/** Development only: every primitive in its states, to be looked at in all languages and sizes. */
import { useState } from 'react';
import type { Language } from '../../../shared/domain/language.ts';
import { AppHeader, LanguageSwitch, Stack } from '../../ui/index.ts';
import { ButtonSamples } from './button-samples.tsx';
import { ChildSamples } from './child-samples.tsx';
import { ColourSamples } from './colour-samples.tsx';
import { FieldSamples } from './field-samples.tsx';
import { MessageSamples } from './message-samples.tsx';
import css from './primitives-page.module.css';
import { samples } from './samples.ts';
import { TableSamples } from './table-samples.tsx';

interface PrimitivesPageProps {
  readonly language: Language;
}

export function PrimitivesPage({ language }: PrimitivesPageProps) {
  const [shown, setShown] = useState(language);
  const words = samples[shown];
  return (
    <div className={css.page} lang={shown}>
      <AppHeader title={words.title} subtitle={words.subtitle} backLabel={words.back} onBack={() => history.back()}>
        <LanguageSwitch label={words.language} value={shown} onChange={setShown} />
      </AppHeader>
      <main className={css.body}>
        <Stack gap={5}>
          <ButtonSamples words={words} />
          <ColourSamples words={words} />
        </Stack>
        <Stack gap={5}>
          <MessageSamples words={words} />
          <FieldSamples words={words} />
        </Stack>
        <TableSamples words={words} />
        <ChildSamples words={words} />
      </main>
    </div>
  );
}
