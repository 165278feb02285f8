import type { DrawingId } from '../../../../../shared/domain/ids.ts';
import { errorText, useCall, useSend } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { BesidePicture } from '../../../../studio/beside-picture.tsx';
import { DrawingLinksForm } from '../../../../studio/drawing-links-form.tsx';
import type { DrawingState } from '../../../../studio/picture.ts';
import { WholePicture } from '../../../../studio/whole-picture.tsx';
import { Banner, Spinner } from '../../../../ui/index.ts';

type Props = { readonly drawingId: DrawingId; readonly drawing: DrawingState };

export function StaffLinks({ drawingId, drawing }: Props) {
  const { t } = useWords();
  const { data: links, error } = useCall('drawings.links', { drawingId });
  const { send, isPending } = useSend('drawings.link');
  if (error) return <Banner tone="problem">{errorText(t, error)}</Banner>;
  if (!links) return <Spinner label={t('common.loading')} />;
  return (
    <BesidePicture picture={<WholePicture label={t('gallery.picture')} drawing={drawing} />}>
      <DrawingLinksForm links={links} isPending={isPending} onChange={(next) => void send({ drawingId, ...next })} />
    </BesidePicture>
  );
}
