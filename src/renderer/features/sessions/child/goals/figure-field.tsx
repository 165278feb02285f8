/** A number in the unit of a recorder. Times are stored in seconds and written in minutes. */
import { figureRangeOf } from '../../../../../shared/domain/criterion.ts';
import { type FigureUnit, unitOf } from '../../../../../shared/domain/figures.ts';
import type { RecorderKind } from '../../../../../shared/domain/recorder.ts';
import { useWords } from '../../../../app/words.ts';
import { NumberField } from '../../../../ui/index.ts';

const stepOf: Readonly<Record<FigureUnit, number>> = { percent: 5, times: 1, seconds: 0.5, level: 1 };

type Props = {
  readonly label: string;
  readonly description?: string | undefined;
  readonly recorder: RecorderKind;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
};

export function FigureField({ label, description, recorder, value, onChange }: Props) {
  const { t } = useWords();
  const unit = unitOf[recorder];
  const scale = unit === 'seconds' ? 60 : 1;
  const { min, max } = figureRangeOf(recorder);
  const words = { percent: '%', times: t('goals.timesUnit'), seconds: t('goals.minutesUnit'), level: undefined };
  return (
    <NumberField
      label={label}
      description={description}
      value={value === null ? null : Number((value / scale).toFixed(2))}
      onChange={(shown) => onChange(shown === null ? null : toStored(shown, unit))}
      min={min / scale}
      max={max / scale}
      step={stepOf[unit]}
      unit={words[unit]}
      decreaseLabel={t('sessions.less')}
      increaseLabel={t('sessions.more')}
    />
  );
}

/** Percents may have a part; all else is counted in whole seconds, times or levels. */
function toStored(shown: number, unit: FigureUnit): number {
  if (unit === 'percent') return shown;
  return Math.round(unit === 'seconds' ? shown * 60 : shown);
}

type CountProps = {
  readonly label: string;
  readonly min: number;
  readonly value: number;
  readonly onChange: (count: number) => void;
};

export function CountField({ label, min, value, onChange }: CountProps) {
  const { t } = useWords();
  return (
    <NumberField
      label={label}
      value={value}
      onChange={(count) => onChange(Math.round(count ?? min))}
      min={min}
      max={20}
      decreaseLabel={t('sessions.less')}
      increaseLabel={t('sessions.more')}
    />
  );
}
