import { SilentSwitch } from '../../../app/voice/silent-switch.tsx';
import css from './adult.module.css';
import type { AdultSectionProps } from './section-props.ts';

/** Silence at once, whatever suits the child: for a class beside, or a headache. */
export function SoundSection({ status }: AdultSectionProps) {
  return (
    <div className={css.section}>
      <div className={css.oneSwitch}>
        <SilentSwitch isSilent={status.isSilent} />
      </div>
    </div>
  );
}
