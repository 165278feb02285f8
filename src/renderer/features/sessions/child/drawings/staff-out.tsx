import type { DrawingId } from '../../../../../shared/domain/ids.ts';
import { errorText, useCall, useSend } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import type { ReadJournal } from '../../../../studio/taking-out/drawing-file.ts';
import { OutPanel } from '../../../../studio/taking-out/out-panel.tsx';
import { Banner, Spinner } from '../../../../ui/index.ts';

type Props = { readonly drawingId: DrawingId; readonly drawing: ReadJournal };

export function StaffOut({ drawingId, drawing }: Props) {
  const { t } = useWords();
  const { data: facts, error } = useCall('drawings.outFacts', { drawingId });
  const { send } = useSend('drawings.saveOut');
  if (error) return <Banner tone="problem">{errorText(t, error)}</Banner>;
  if (!facts) return <Spinner label={t('common.loading')} />;
  return (
    <OutPanel
      drawing={drawing}
      isConsentGiven={facts.isConsentGiven}
      hasLeave={facts.isAllowed}
      onSend={(file) => send({ drawingId, ...file })}
    />
  );
}
