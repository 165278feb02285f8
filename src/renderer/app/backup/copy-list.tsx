/** The copies on the drives that are in the PC now. */
import { Usb } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { FoundCopy } from '../../../shared/domain/second-copy.ts';
import { formatNumber } from '../../../shared/i18n/dates.ts';
import { Button, Chip, type Column, DataTable, EmptyState, Row, Spinner, Stack } from '../../ui/index.ts';
import { useCall, useSend } from '../client/index.ts';
import { useWords } from '../words.ts';
import css from './copy-list.module.css';
import { momentText } from './moment-text.ts';

type Props = { readonly onChoose: (copy: FoundCopy) => void; readonly onBack: () => void };

const bytesOfMegabyte = 1024 * 1024;

export function CopyList({ onChoose, onBack }: Props) {
  const { t } = useWords();
  const { data, isFetching, refetch } = useCall('copies.find', {});
  const pick = useSend('copies.pick');
  // What was found the last time may be of a stick that is gone.
  useEffect(() => void refetch(), [refetch]);
  const columns = useCopyColumns();
  const pickFile = async () => {
    const copy = await pick.send({ title: t('copies.pickFile') });
    if (copy) onChoose(copy);
  };
  return (
    <Stack gap={4}>
      <p>{t('copies.restoreWhy')}</p>
      <div className={css.list}>
        {data && !(isFetching && data.length === 0) ? (
          <DataTable
            grow
            label={t('copies.restore')}
            columns={columns}
            rows={data}
            rowKey={({ id }) => id}
            onOpen={onChoose}
            empty={<EmptyState icon={Usb} title={t('copies.noneFound')} message={t('copies.noneFoundHint')} />}
          />
        ) : (
          <Spinner label={t('copies.looking')} size="large" />
        )}
      </div>
      <Row justify="between">
        <Button onPress={onBack}>{t('common.back')}</Button>
        <Row gap={3}>
          <Button isPending={pick.isPending} onPress={() => void pickFile()}>
            {t('copies.pickFile')}
          </Button>
          <Button isPending={isFetching} onPress={() => void refetch()}>
            {t('copies.lookAgain')}
          </Button>
        </Row>
      </Row>
    </Stack>
  );
}

function useCopyColumns(): readonly Column<FoundCopy>[] {
  const { t, language } = useWords();
  return useMemo(
    () => [
      { id: 'at', label: t('backup.at'), render: ({ at }) => momentText(at, language), sortValue: ({ at }) => at },
      { id: 'school', label: t('copies.school'), render: ({ school }) => school },
      { id: 'drive', label: t('copies.drive'), render: ({ drive }) => drive },
      {
        id: 'size',
        label: t('backup.size'),
        align: 'end',
        render: ({ bytes }) => t('backup.megabytes', { size: formatNumber(bytes / bytesOfMegabyte, language, 1) }),
      },
      {
        id: 'state',
        label: t('copies.newer'),
        hideLabel: true,
        render: ({ isNewer }) => isNewer && <Chip tone="warn" label={t('copies.newer')} />,
      },
    ],
    [t, language],
  );
}
