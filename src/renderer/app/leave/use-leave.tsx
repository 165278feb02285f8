/** Whether whoever is signed in may take something out of the app; the data process decides, this only says it before. */
import type { ReactNode } from 'react';
import type { ExportKind } from '../../../shared/domain/export-kind.ts';
import { Banner } from '../../ui/index.ts';
import { useCall } from '../client/index.ts';
import { useWords } from '../words.ts';

type Leave = {
  readonly isAllowed: boolean;
  /** What is missing and who gives it; null where nothing is. */
  readonly note: ReactNode;
};

export function useLeave(kinds: readonly ExportKind[]): Leave {
  const { t } = useWords();
  const { data: mine } = useCall('exportLeave.mine', {});
  const missing = mine ? kinds.filter((kind) => !mine.includes(kind)) : [];
  if (missing.length === 0) return { isAllowed: true, note: null };
  const what = missing.map((kind) => t(`leave.kinds.${kind}`)).join(', ');
  return {
    isAllowed: false,
    note: (
      <Banner tone="info" title={t('leave.none', { what })}>
        {t('leave.noneHow')}
      </Banner>
    ),
  };
}
