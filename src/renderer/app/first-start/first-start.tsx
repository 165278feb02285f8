/** An empty database: choose a language, then look around in the demo school or set up one's own. */
import { useState } from 'react';
import type { Language } from '../../../shared/domain/language.ts';
import { Card, LanguageSwitch, VisuallyHidden } from '../../ui/index.ts';
import { RestoreCopy } from '../backup/restore-copy.tsx';
import { call } from '../client/index.ts';
import { setLanguage, useWords } from '../words.ts';
import { ChooseLanguage } from './choose-language.tsx';
import { ChooseSchool } from './choose-school.tsx';
import { DemoProgress } from './demo-progress.tsx';
import css from './first-start.module.css';
import { SetUpSchool } from './set-up-school.tsx';

type Step = 'language' | 'choice' | 'demo' | 'set-up' | 'restore';

type Props = { readonly chosen: Language | null; readonly onFinished: () => void };

export default function FirstStart({ chosen, onFinished }: Props) {
  const { t, language } = useWords();
  const [step, go] = useState<Step>(chosen === null ? 'language' : 'choice');
  const choose = async (picked: Language) => {
    setLanguage(picked);
    if (step === 'language') go('choice');
    await call('app.setLanguage', { language: picked });
  };
  // The steps have a card each, with a title of its own; above them stands what they are steps of.
  const heading = {
    language: null,
    choice: null,
    demo: t('setUp.openDemo'),
    'set-up': t('setUp.setUpSchool'),
    restore: null,
  }[step];
  return (
    <div className={css.page}>
      {step !== 'language' && (
        <header className={css.header}>
          {heading !== null && (
            <h1>
              <VisuallyHidden>{heading}</VisuallyHidden>
            </h1>
          )}
          <LanguageSwitch label={t('common.language')} value={language} onChange={(picked) => void choose(picked)} />
        </header>
      )}
      <main className={css.body}>
        {step === 'language' && <ChooseLanguage onChoose={(picked) => void choose(picked)} />}
        {step === 'choice' && (
          <ChooseSchool onDemo={() => go('demo')} onSetUp={() => go('set-up')} onRestore={() => go('restore')} />
        )}
        {step === 'demo' && <DemoProgress onReady={onFinished} onFailed={() => go('choice')} />}
        {step === 'restore' && (
          <Card padding="roomy" title={t('copies.restoreFirst')}>
            <RestoreCopy isStaff={false} onBack={() => go('choice')} onDone={onFinished} />
          </Card>
        )}
        {step === 'set-up' && <SetUpSchool onBack={() => go('choice')} onFinished={onFinished} />}
      </main>
    </div>
  );
}
