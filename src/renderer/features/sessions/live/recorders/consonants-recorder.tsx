/** Consonants of a speech sample, one by one or counted elsewhere; the number alone, no word for how severe it is. */
import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { percentConsonantsCorrect, tallyConsonants } from '../../../../../shared/domain/figures.ts';
import { formatPercent } from '../../../../../shared/i18n/dates.ts';
import { useWords } from '../../../../app/words.ts';
import { classes, NumberField } from '../../../../ui/index.ts';
import { PressButton } from '../press-button.tsx';
import css from './counted.module.css';
import type { LaneProps } from './lane-props.ts';
import { trialTints } from './trial-strip.tsx';
import { TypeIn } from './type-in.tsx';

export function ConsonantsRecorder({ seen, isDisabled, isLarge, onRecord }: LaneProps) {
  const { t, language } = useWords();
  const tally = tallyConsonants(seen);
  const size = isLarge ? 'large' : 'normal';
  const one = (correct: 0 | 1) => () => onRecord({ kind: 'consonants', correct, attempted: 1 });
  return (
    <div className={classes(css.counted, isLarge && css.large)}>
      <p className={css.total}>
        <span className={css.number}>{formatPercent(percentConsonantsCorrect(tally), language)}</span>
        <span className={css.unit}>{tally.attempted === 0 ? t('live.pcc') : t('live.correctOf', tally)}</span>
      </p>
      <PressButton icon={Check} tint={trialTints.correct} size={size} isDisabled={isDisabled} onPress={one(1)}>
        {t('live.correct')}
      </PressButton>
      <PressButton icon={X} tint={trialTints.incorrect} size={size} isDisabled={isDisabled} onPress={one(0)}>
        {t('live.incorrect')}
      </PressButton>
      <TypeSample isDisabled={isDisabled} onRecord={onRecord} />
    </div>
  );
}

function TypeSample({ isDisabled, onRecord }: Pick<LaneProps, 'isDisabled' | 'onRecord'>) {
  const { t } = useWords();
  const [correct, setCorrect] = useState<number | null>(null);
  const [attempted, setAttempted] = useState<number | null>(null);
  const tooMany = correct !== null && attempted !== null && correct > attempted;
  const steppers = { increaseLabel: t('sessions.more'), decreaseLabel: t('sessions.less') };
  const isReady = correct !== null && attempted !== null && attempted > 0 && !tooMany;
  return (
    <TypeIn
      title={t('live.consonantsTitle')}
      isDisabled={isDisabled}
      isReady={isReady}
      onSave={() => {
        if (!isReady) return;
        onRecord({ kind: 'consonants', correct, attempted });
        setCorrect(null);
        setAttempted(null);
      }}
    >
      <NumberField
        label={t('live.attempted')}
        value={attempted}
        onChange={setAttempted}
        min={1}
        max={10_000}
        {...steppers}
      />
      <NumberField
        label={t('live.correct')}
        value={correct}
        onChange={setCorrect}
        min={0}
        max={10_000}
        errorMessage={tooMany ? t('live.moreThanAttempted') : undefined}
        {...steppers}
      />
    </TypeIn>
  );
}
