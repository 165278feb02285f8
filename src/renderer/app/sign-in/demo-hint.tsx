import { demoPins } from '../../../shared/domain/demo.ts';
import { Banner } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import css from './sign-in.module.css';

/** The demo school tells its PINs: a newcomer has no other way to know them. */
export function DemoHint() {
  const { t } = useWords();
  return (
    <footer className={css.hint}>
      <Banner tone="info">{t('signIn.demoHint', demoPins)}</Banner>
    </footer>
  );
}
