/** Where a missed session stands for one child, and what can be decided about it. */
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { MakeUpDecision, MakeUpState } from '../../../../shared/domain/make-up.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { Missed } from '../../../../shared/ipc/contract/make-ups.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Chip, MenuButton, type Tone } from '../../../ui/index.ts';
import { WaiveDialog } from './waive-dialog.tsx';

const tones: Readonly<Record<MakeUpState, Tone>> = {
  not_required: 'neutral',
  owed: 'warn',
  scheduled: 'accent',
  done: 'ok',
  waived: 'neutral',
};
const stored = { not_required: 'none', owed: 'owed', scheduled: 'owed', waived: 'waived' } as const;
const decisions: readonly MakeUpDecision[] = ['owed', 'waived', 'none'];

/** `withName`: the button says whose it is, where nothing beside it does. */
export function DecisionMenu({ missed, withName = false }: { readonly missed: Missed; readonly withName?: boolean }) {
  const { t } = useWords();
  const { send } = useSend('makeUps.decide');
  const [isWaiving, setWaiving] = useState(false);
  const { sessionId, childId, state } = missed;
  if (state === 'done') {
    const done = t('makeUps.doneOn', { day: missed.makeUp ? formatDayShort(missed.makeUp.day) : '' });
    return <Chip tone="ok" label={withName ? `${missed.childName}: ${done}` : done} />;
  }
  const decide = (decision: MakeUpDecision) => {
    if (decision === 'waived') setWaiving(true);
    else void send({ sessionId, childId, decision, reason: '' });
  };
  const name = t(`makeUps.states.${state}`);
  const tone = tones[state];
  return (
    <>
      <MenuButton
        icon={ChevronDown}
        label={withName ? `${missed.childName}: ${name}` : name}
        ariaLabel={t('makeUps.decideFor', { name: missed.childName })}
        {...(tone !== 'neutral' && { tint: { background: `var(--${tone}-soft)`, ink: `var(--${tone}-ink)` } })}
        options={decisions
          .filter((decision) => decision !== stored[state])
          .map((id) => ({ id, label: t(`makeUps.decide.${id}`) }))}
        onChoose={decide}
      />
      {isWaiving && <WaiveDialog missed={missed} onClose={() => setWaiving(false)} />}
    </>
  );
}
