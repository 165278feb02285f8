import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import css from './replay-bar.module.css';

interface ReplayBarProps {
  readonly label: string;
  /** ms, of `length`. */
  readonly value: number;
  readonly length: number;
  readonly onChange: (ms: number) => void;
}

/** How far a film has come; a wide bar that a finger can hold. */
export function ReplayBar({ label, value, length, onChange }: ReplayBarProps) {
  const share = length === 0 ? 100 : (value / length) * 100;
  return (
    <Slider
      aria-label={label}
      minValue={0}
      maxValue={Math.max(1, length)}
      step={1}
      value={Math.min(value, Math.max(1, length))}
      onChange={onChange}
      className={css.slider ?? ''}
    >
      <SliderTrack className={css.track ?? ''}>
        <div className={css.done} style={{ width: `${share}%` }} />
        <SliderThumb className={css.thumb ?? ''} />
      </SliderTrack>
    </Slider>
  );
}
