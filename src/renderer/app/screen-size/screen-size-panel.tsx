import { Check, Minus, Plus, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { CARD_MM, PIXELS_PER_MM, type ScreenSizes } from '../../../shared/domain/screen-size.ts';
import { pixelsPerMillimetre } from '../../ui/css.ts';
import { Button, IconButton, showToast } from '../../ui/index.ts';
import { useSend } from '../client/index.ts';
import { useWords } from '../words.ts';
import { CardEdge } from './card-edge.tsx';
import css from './screen-size.module.css';
import { thisScreen } from './sized.tsx';

/** The buttons move the edge by that much, CSS pixels. */
const STEP = 1;

/** An adult holds a bank card to the glass and moves the edge of a drawn one until they are the same. */
export function ScreenSizePanel({ sizes }: { readonly sizes: ScreenSizes }) {
  const { t } = useWords();
  const { send, isPending } = useSend('app.calibrate');
  const known = sizes[thisScreen()];
  const [width, setWidth] = useState(() => (known ?? pixelsPerMillimetre()) * CARD_MM.width);
  const pixelsPerMm = width / CARD_MM.width;
  const least = PIXELS_PER_MM.min * CARD_MM.width;
  const most = PIXELS_PER_MM.max * CARD_MM.width;
  const move = (next: number) => setWidth(Math.min(most, Math.max(least, next)));

  const store = async (value: number | null) => {
    const done = await send({ screen: thisScreen(), pixelsPerMm: value });
    if (!done) return;
    showToast({ tone: 'ok', message: t(value === null ? 'screenSize.forgotten' : 'screenSize.stored') });
    if (value === null) setWidth(pixelsPerMillimetre() * CARD_MM.width);
  };
  return (
    <div className={css.panel}>
      <ol className={css.how}>
        <li>{t('screenSize.hold')}</li>
        <li>{t('screenSize.move')}</li>
        <li>{t('screenSize.check', { count: Math.round(window.screen.width / pixelsPerMm / 10) })}</li>
      </ol>
      <div className={css.table}>
        <CardEdge label={t('screenSize.edge')} width={width} least={least} most={most} onChange={move} />
      </div>
      <div className={css.buttons}>
        <IconButton
          size="child"
          variant="quiet"
          icon={Minus}
          label={t('screenSize.smaller')}
          onPress={() => move(width - STEP)}
        />
        <IconButton
          size="child"
          variant="quiet"
          icon={Plus}
          label={t('screenSize.larger')}
          onPress={() => move(width + STEP)}
        />
        <span className={css.gap} />
        {known !== undefined && (
          <Button icon={RotateCcw} isPending={isPending} onPress={() => void store(null)}>
            {t('screenSize.forget')}
          </Button>
        )}
        <Button
          variant="primary"
          icon={Check}
          isPending={isPending}
          onPress={() => void store(Number(pixelsPerMm.toFixed(4)))}
        >
          {t('screenSize.matches')}
        </Button>
      </div>
    </div>
  );
}
