import { Check } from 'lucide-react';
import { useWords } from '../../../app/words.ts';
import { classes } from '../../../ui/index.ts';
import css from './imports.module.css';

const steps = ['file', 'what', 'will'] as const;

/** Where one is: three steps, the earlier ones done. */
export function Steps({ at }: { readonly at: (typeof steps)[number] }) {
  const { t } = useWords();
  const now = steps.indexOf(at);
  return (
    <ol className={css.steps}>
      {steps.map((step, place) => (
        <li
          key={step}
          {...(place === now && { 'aria-current': 'step' as const })}
          className={classes(css.step, place === now && css.stepNow)}
        >
          <span aria-hidden className={css.stepNumber}>
            {place < now ? <Check className={css.stepDone} /> : place + 1}
          </span>
          {t(`imports.steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
