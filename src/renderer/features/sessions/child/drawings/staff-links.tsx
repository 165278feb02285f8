import type { DrawingId } from '../../../../../shared/domain/ids.ts';
import { errorText, useCall, useSend } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { DrawingLinksForm } from '../../../../studio/drawing-links-form.tsx';
import { Banner, Spinner } from '../../../../ui/index.ts';

export function StaffLinks({ drawingId }: { readonly drawingId: DrawingId }) {
  const { t } = useWords();
  const { data: links, error } = useCall('drawings.links', { drawingId });
  const { send, isPending } = useSend('drawings.link');
  if (error) return <Banner tone="problem">{errorText(t, error)}</Banner>;
  if (!links) return <Spinner label={t('common.loading')} />;
  return (
    <DrawingLinksForm links={links} isPending={isPending} onChange={(next) => void send({ drawingId, ...next })} />
  );
}
