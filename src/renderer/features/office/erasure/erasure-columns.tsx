import { useMemo } from 'react';
import type { Erasure } from '../../../../shared/ipc/contract/erasure.ts';
import { momentText } from '../../../app/backup/moment-text.ts';
import { useWords } from '../../../app/words.ts';
import { Chip, type Column } from '../../../ui/index.ts';

export function useErasureColumns(): readonly Column<Erasure>[] {
  const { t, language } = useWords();
  return useMemo(
    () => [
      { id: 'at', label: t('erasure.at'), render: ({ at }) => momentText(at, language), sortValue: ({ at }) => at },
      { id: 'who', label: t('erasure.who'), render: ({ nobody }) => nobody ?? '–' },
      {
        id: 'kinds',
        label: t('erasure.gone'),
        render: ({ kinds }) => kinds.map((kind) => t(`erasure.kinds.${kind}`)).join(', '),
      },
      { id: 'why', label: t('erasure.whyErase'), render: ({ reason }) => t(`erasure.reasons.${reason}`) },
      { id: 'asked', label: t('erasure.asked'), render: ({ askedBy }) => askedBy },
      { id: 'approved', label: t('erasure.approved'), render: ({ approvedBy }) => approvedBy },
      {
        id: 'state',
        label: t('erasure.state'),
        render: ({ isFinished }) => (
          <Chip tone={isFinished ? 'ok' : 'warn'} label={isFinished ? t('erasure.clean') : t('erasure.cleaning')} />
        ),
      },
    ],
    [t, language],
  );
}
