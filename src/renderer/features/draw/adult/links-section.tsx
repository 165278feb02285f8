import { errorText, useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { DrawingLinksForm } from '../../../studio/drawing-links-form.tsx';
import { Banner, Spinner } from '../../../ui/index.ts';
import type { DrawingSectionProps } from './section-props.ts';

/** The session in which a drawing was made, and the goal it is for. */
export function LinksSection({ drawingId }: DrawingSectionProps) {
  const { t } = useWords();
  const { data: links, error } = useCall('draw.links', { drawingId });
  const { send, isPending } = useSend('draw.link');
  if (error) return <Banner tone="problem">{errorText(t, error)}</Banner>;
  if (!links) return <Spinner label={t('common.loading')} />;
  return (
    <DrawingLinksForm links={links} isPending={isPending} onChange={(next) => void send({ drawingId, ...next })} />
  );
}
