import { ScreenSizePanel } from '../../../app/screen-size/screen-size-panel.tsx';
import { useWords } from '../../../app/words.ts';
import css from './adult.module.css';
import type { AdultSectionProps } from './section-props.ts';

/** The bank card, held to the panel at which the child draws. */
export function ScreenSection({ status }: AdultSectionProps) {
  const { t } = useWords();
  return (
    <div className={css.section}>
      <p className={css.why}>{t('screenSize.why')}</p>
      <ScreenSizePanel sizes={status.screenSizes} />
    </div>
  );
}
