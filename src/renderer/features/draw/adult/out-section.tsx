import { errorText, useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { OutPanel } from '../../../studio/taking-out/out-panel.tsx';
import { Banner, Spinner } from '../../../ui/index.ts';
import { useDrawing } from '../gallery/use-drawing.ts';
import css from './adult.module.css';
import type { DrawingSectionProps } from './section-props.ts';

/** Print and save the drawing that is on screen. */
export function OutSection({ drawingId }: DrawingSectionProps) {
  const { t } = useWords();
  const reading = useDrawing(drawingId);
  const { data: facts, error } = useCall('draw.outFacts', { drawingId });
  const { send } = useSend('draw.saveOut');
  const problem = error ?? (reading.state === 'failed' ? reading.error : null);
  if (problem) return <Banner tone="problem">{errorText(t, problem)}</Banner>;
  if (!facts || reading.state !== 'read') {
    return (
      <div className={css.middle}>
        <Spinner label={t('common.loading')} />
      </div>
    );
  }
  return (
    <OutPanel
      drawing={reading.drawing}
      isConsentGiven={facts.isConsentGiven}
      hasLeave={facts.isAllowed}
      onSend={(file) => send({ drawingId, ...file })}
    />
  );
}
