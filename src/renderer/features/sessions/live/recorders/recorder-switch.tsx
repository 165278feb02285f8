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
  readonly onChoose: (kind: RecorderKind) => void;
};

const tint = { background: 'var(--accent-soft)', ink: 'var(--accent-ink)' };

export function RecorderStrip({ name, kinds, kind, onChoose }: Props) {
  const { t } = useWords();
  return (
    <div role="group" aria-label={t('live.recorderOf', { name })} className={css.strip}>
      {kinds.map((one) => (
        <PressButton
          key={one}
          icon={recorderLooks[one].icon}
          isPressed={one === kind}
          tint={one === kind ? tint : undefined}
          onPress={() => onChoose(one)}
        >
          {t(`recorders.${one}`)}
        </PressButton>
      ))}
    </div>
  );
}

export function RecorderMenu({ name, kinds, kind, onChoose }: Props) {
  const { t } = useWords();
  return (
    <MenuButton
      look="icon"
      label={t(`recorders.${kind}`)}
      ariaLabel={t('live.recorderOf', { name })}
      icon={recorderLooks[kind].icon}
      options={kinds.map((id) => ({ id, label: t(`recorders.${id}`), icon: recorderLooks[id].icon }))}
      onChoose={onChoose}
    />
  );
}
