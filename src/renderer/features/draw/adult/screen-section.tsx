import { ScreenSizePanel } from '../../../app/screen-size/screen-size-panel.tsx';
import { SilentSwitch } from '../../../app/voice/silent-switch.tsx';
import { useWords } from '../../../app/words.ts';
import { Card, Stack } from '../../../ui/index.ts';
import css from './adult.module.css';
import type { AdultSectionProps } from './section-props.ts';

/** What holds for this PC, whatever suits the child: silence at once, and the bank card held to its panel. */
export function ScreenSection({ status }: AdultSectionProps) {
  const { t } = useWords();
  return (
    <div className={css.cards}>
      <Card title={t('voice.sound')}>
        <SilentSwitch isSilent={status.isSilent} />
      </Card>
      <Card title={t('screenSize.title')}>
        <Stack gap={3}>
          <p className={css.why}>{t('screenSize.why')}</p>
          <ScreenSizePanel sizes={status.screenSizes} />
        </Stack>
      </Card>
    </div>
  );
}
