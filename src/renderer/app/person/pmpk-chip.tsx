import { FileClock, FileX, type LucideIcon } from 'lucide-react';
import type { Day } from '../../../shared/domain/day.ts';
import { type PmpkState, pmpkState } from '../../../shared/domain/pmpk.ts';
import { Chip } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import css from './file-line.module.css';

type Props = { readonly validTo: Day | null; readonly today: Day };

/** Says when a conclusion has ended or ends within sixty days; nothing else. */
export function PmpkChip({ validTo, today }: Props) {
  const { t } = useWords();
  const state = pmpkState(validTo, today);
  if (state === 'ended') return <Chip tone="problem" label={t('office.pmpkEnded')} />;
  return state === 'ends_soon' ? <Chip tone="warn" label={t('office.pmpkEndsSoon')} /> : null;
}

const marks: Partial<Readonly<Record<PmpkState, LucideIcon>>> = { ended: FileX, ends_soon: FileClock };

/** The same without words, for small tiles. */
export function PmpkMark({ validTo, today }: Props) {
  const { t } = useWords();
  const state = pmpkState(validTo, today);
  const Icon = marks[state];
  if (!Icon) return null;
  const label = state === 'ended' ? t('office.pmpkEnded') : t('office.pmpkEndsSoon');
  return (
    <span role="img" aria-label={label} className={state === 'ended' ? css.ended : css.soon}>
      <Icon aria-hidden />
    </span>
  );
}
