/** A page for all children of the school, made of the drawing on screen. Nothing about who drew it goes along. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { isEmptyPage, ownPage } from '../../../../shared/drawing/own/page-of.ts';
import { type OwnWay, ownWays } from '../../../../shared/drawing/own/ways.ts';
import { errorText, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { BesidePicture } from '../../../studio/beside-picture.tsx';
import { createBitmap, resizeBitmap } from '../../../studio/bitmap.ts';
import { paintStarterPage } from '../../../studio/paint-marks.ts';
import { pngOf, viewOfWidth, widthOnScreen } from '../../../studio/picture.ts';
import { Banner, Button, EmptyState, Segmented, Spinner, showToast, TextField } from '../../../ui/index.ts';
import { useDrawing } from '../gallery/use-drawing.ts';
import type { ReadDrawing } from '../open-drawing.ts';
import css from './adult.module.css';
import type { DrawingSectionProps } from './section-props.ts';

export function StarterSection({ drawingId }: DrawingSectionProps) {
  const { t } = useWords();
  const reading = useDrawing(drawingId);
  if (reading.state === 'failed') return <Banner tone="problem">{errorText(t, reading.error)}</Banner>;
  if (reading.state === 'reading') return <Spinner label={t('common.loading')} />;
  return <StarterForm drawingId={drawingId} drawing={reading.drawing} />;
}

/** Of the picture by which children will find the page, px. */
const KEPT_WIDTH = 640;

function StarterForm({
  drawingId,
  drawing,
}: Pick<DrawingSectionProps, 'drawingId'> & { readonly drawing: ReadDrawing }) {
  const { t } = useWords();
  const [way, setWay] = useState<OwnWay>('colouring');
  const [title, setTitle] = useState('');
  const canvas = useRef<HTMLCanvasElement>(null);
  const { send, isPending } = useSend('draw.makeStarter');
  const made = useMemo(() => ownPage(way, drawing.page, drawing.history), [way, drawing]);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    resizeBitmap({ canvas: canvas.current, context }, viewOfWidth(drawing.page, widthOnScreen()));
    paintStarterPage(context, drawing.page.size, made);
  }, [made, drawing]);

  const make = async () => {
    const kept = createBitmap(viewOfWidth(drawing.page, KEPT_WIDTH));
    paintStarterPage(kept.context, drawing.page.size, made);
    const picture = await pngOf(kept);
    if (!picture) return;
    const sent = await send({ drawingId, way, title: title.trim(), picture });
    if (!sent) return;
    setTitle('');
    showToast({ message: t('guided.make.done'), tone: 'ok' });
  };
  if (isEmptyPage(made)) {
    return (
      <div className={css.middle}>
        <EmptyState title={t('guided.make.empty')} message={t('guided.make.emptyWhy')} />
      </div>
    );
  }
  return (
    <BesidePicture
      picture={<canvas ref={canvas} role="img" aria-label={t('guided.make.preview')} className={css.preview} />}
    >
      <p className={css.why}>{t('guided.make.why')}</p>
      <Segmented
        label={t('guided.make.way')}
        options={ownWays.map((id) => ({ id, label: t(`guided.ways.${id}`) }))}
        value={way}
        onChange={setWay}
      />
      <TextField label={t('guided.make.title')} value={title} onChange={setTitle} maxLength={40} />
      <div>
        <Button variant="primary" isDisabled={isPending || title.trim() === ''} onPress={() => void make()}>
          {t('guided.make.button')}
        </Button>
      </div>
    </BesidePicture>
  );
}
