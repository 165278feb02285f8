import { useMemo } from 'react';
import type { Backup } from '../../../../shared/domain/backup.ts';
import { formatNumber } from '../../../../shared/i18n/dates.ts';
import { counted } from '../../../app/backup/counted.ts';
import { momentText } from '../../../app/backup/moment-text.ts';
import { useWords } from '../../../app/words.ts';
import { Chip, type Column } from '../../../ui/index.ts';

const bytesOfMegabyte = 1024 * 1024;

export function useBackupColumns(): readonly Column<Backup>[] {
  const { t, language } = useWords();
  return useMemo(
    () => [
      {
        id: 'at',
        label: t('backup.at'),
        render: ({ at }) => momentText(at, language),
        sortValue: ({ at }) => at,
      },
      {
        id: 'reason',
        label: t('backup.reason'),
        render: ({ reason }) => t(`backup.reasons.${reason}`),
        sortValue: ({ reason }) => reason,
      },
      ...counted.map(
        (id): Column<Backup> => ({
          id,
          label: t(`backup.${id}`),
          align: 'end',
          render: ({ content }) => content && formatNumber(content[id], language),
        }),
      ),
      {
        id: 'size',
        label: t('backup.size'),
        align: 'end',
        render: ({ bytes }) => t('backup.megabytes', { size: formatNumber(bytes / bytesOfMegabyte, language, 1) }),
        sortValue: ({ bytes }) => bytes,
      },
      {
        id: 'state',
        label: t('backup.notSound'),
        hideLabel: true,
        render: ({ content }) => content === null && <Chip tone="warn" label={t('backup.notSound')} />,
      },
    ],
    [t, language],
  );
}
