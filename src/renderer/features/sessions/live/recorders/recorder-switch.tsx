/** Changes the way of recording: one child has all of them in sight, a row of a group a small menu. */
import type { RecorderKind } from '../../../../../shared/domain/recorder.ts';
import { useWords } from '../../../../app/words.ts';
import { MenuButton } from '../../../../ui/index.ts';
import { PressButton } from '../press-button.tsx';
import { recorderLooks } from './kinds.ts';
import css from './recorders.module.css';

type Props = {
  readonly name: string;
  readonly kinds: readonly RecorderKind[];
  readonly kind: RecorderKind;
  /** Those whose stopwatch is under way: told also while another one is in sight. */
  readonly running: readonly RecorderKind[];
  readonly onChoose: (kind: RecorderKind) => void;
};

const tint = { background: 'var(--accent-soft)', ink: 'var(--accent-ink)' };
const runningTint = { background: 'var(--warn-soft)', ink: 'var(--warn-ink)' };

export function RecorderStrip({ name, kinds, kind, running, onChoose }: Props) {
  const { t } = useWords();
  const tintOf = (one: RecorderKind) => (running.includes(one) ? runningTint : one === kind ? tint : undefined);
  return (
    <div role="group" aria-label={t('live.recorderOf', { name })} className={css.strip}>
      {kinds.map((one) => (
        <PressButton
          key={one}
          icon={recorderLooks[one].icon}
          isPressed={one === kind}
          tint={tintOf(one)}
          onPress={() => onChoose(one)}
        >
          {t(`recorders.${one}`)}
        </PressButton>
      ))}
    </div>
  );
}

export function RecorderMenu({ name, kinds, kind, running, onChoose }: Props) {
  const { t } = useWords();
  return (
    <MenuButton
      look="icon"
      label={t(`recorders.${kind}`)}
      ariaLabel={t('live.recorderOf', { name })}
      icon={recorderLooks[kind].icon}
      tint={running.some((one) => one !== kind) ? runningTint : undefined}
      options={kinds.map((id) => ({ id, label: t(`recorders.${id}`), icon: recorderLooks[id].icon }))}
      onChoose={onChoose}
    />
  );
}
