import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { ChildRow } from '../../../../shared/ipc/contract/people.ts';
import { useWords } from '../../../app/words.ts';
import { Button, DataTable, Dialog } from '../../../ui/index.ts';
import { useChildColumns } from './child-columns.tsx';

type Props = {
  readonly title: string;
  readonly status: ReadyStatus;
  readonly rows: readonly ChildRow[];
  readonly onOpen: (child: ChildRow) => void;
  readonly onClose: () => void;
};

/** The children of a class or a group, each of whom opens. */
export function ChildrenDialog({ title, status, rows, onOpen, onClose }: Props) {
  const { t } = useWords();
  const columns = useChildColumns(status.today);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="large"
      closeLabel={t('common.close')}
      actions={<Button onPress={onClose}>{t('common.close')}</Button>}
    >
      <DataTable label={title} columns={columns} rows={rows} rowKey={({ id }) => id} onOpen={onOpen} />
    </Dialog>
  );
}
