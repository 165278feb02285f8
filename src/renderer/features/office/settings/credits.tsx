import { z } from 'zod';
import { useWords } from '../../../app/words.ts';
import { Card } from '../../../ui/index.ts';
import css from './settings.module.css';

const creditsSchema = z.array(
  z.object({
    name: z.string(),
    what: z.enum(['typeface', 'icons', 'pictures']),
    licence: z.string(),
    source: z.string(),
  }),
);
const files = import.meta.glob<unknown>('../../../../../resources/credits.json', { eager: true, import: 'default' });
const credits = creditsSchema.parse(Object.values(files)[0]);

/** Whose work is in the app, from the list that is shipped beside it. */
export function Credits() {
  const { t } = useWords();
  return (
    <Card title={t('office.credits')}>
      <ul className={css.credits}>
        {credits.map(({ name, what, licence, source }) => (
          <li key={name}>
            <p className={css.what}>
              {t(`credits.${what}`)}: {name}
            </p>
            <p className={css.source}>
              {t('office.licence')}: {licence} · {source}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
