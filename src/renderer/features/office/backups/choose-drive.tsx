/** The drives that are in the PC now; a stick that is put in appears by itself. */
import { Usb } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { Drive } from '../../../../shared/domain/second-copy.ts';
import { formatNumber } from '../../../../shared/i18n/dates.ts';
import { useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, type Column, DataTable, Dialog, EmptyState, Spinner, Stack, showToast } from '../../../ui/index.ts';

type Props = {
  readonly onClose: () => void;
  /** With the code for paper, where one was made. */
  readonly onChosen: (code: string | null) => void;
};

/** Milliseconds between two looks. */
const lookEvery = 2000;
const bytesOfGigabyte = 1024 ** 3;

export function ChooseDrive({ onClose, onChosen }: Props) {
  const { t, language } = useWords();
  const { data, refetch } = useCall('copies.drives', {});
  const { send, isPending } = useSend('copies.choose');
  useEffect(() => {
    void refetch();
    const timer = setInterval(() => void refetch(), lookEvery);
    return () => clearInterval(timer);
  }, [refetch]);
  const choose = async ({ path, label }: Drive) => {
    const answer = await send({ path });
    if (!answer) return;
    if (answer.code === null) showToast({ tone: 'ok', message: t('copies.chosen', { drive: label }) });
    onChosen(answer.code);
  };
  const columns = useMemo((): readonly Column<Drive>[] => {
    const gigabytes = (bytes: number) => formatNumber(bytes / bytesOfGigabyte, language, 1);
    return [
      { id: 'label', label: t('copies.drive'), render: ({ label }) => label, sortValue: ({ label }) => label },
      {
        id: 'free',
        label: t('copies.space'),
        align: 'end',
        render: ({ free, total }) => t('copies.free', { free: gigabytes(free), total: gigabytes(total) }),
      },
    ];
  }, [t, language]);
  return (
    <Dialog
      title={t('copies.choose')}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('common.cancel')}</Button>}
    >
      <Stack gap={4}>
        <p>{t('copies.chooseWhy')}</p>
        {data && !isPending ? (
          <DataTable
            label={t('copies.choose')}
            columns={columns}
            rows={data}
            rowKey={({ path }) => path}
            onOpen={(drive) => void choose(drive)}
            empty={<EmptyState icon={Usb} title={t('copies.noDrives')} message={t('copies.noDrivesHint')} />}
          />
        ) : (
          <Spinner label={t('common.loading')} />
        )}
      </Stack>
    </Dialog>
  );
}
