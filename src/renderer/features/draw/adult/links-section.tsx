import { errorText, useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { BesidePicture } from '../../../studio/beside-picture.tsx';
import { DrawingLinksForm } from '../../../studio/drawing-links-form.tsx';
import { WholePicture } from '../../../studio/whole-picture.tsx';
import { Banner, Spinner } from '../../../ui/index.ts';
import { useDrawing } from '../gallery/use-drawing.ts';
import type { DrawingSectionProps } from './section-props.ts';

/** The session in which a drawing was made, and the goal it is for. */
export function LinksSection({ drawingId }: DrawingSectionProps) {
  const { t } = useWords();
  const { data: links, error } = useCall('draw.links', { drawingId });
  const reading = useDrawing(drawingId);
  const { send, isPending } = useSend('draw.link');
  if (error) return <Banner tone="problem">{errorText(t, error)}</Banner>;
  if (!links) return <Spinner label={t('common.loading')} />;
  const drawing = reading.state === 'read' ? reading.drawing : null;
  return (
    <BesidePicture picture={<WholePicture label={t('gallery.picture')} drawing={drawing} />}>
      <DrawingLinksForm links={links} isPending={isPending} onChange={(next) => void send({ drawingId, ...next })} />
    </BesidePicture>
  );
}
