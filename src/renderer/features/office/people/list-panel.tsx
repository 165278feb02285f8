/** A list of the office: its table, or what stands there until it is read. */
import type { LucideIcon } from 'lucide-react';
import { useWords } from '../../../app/words.ts';
import { type Column, DataTable, EmptyState, Spinner, type TableSelection } from '../../../ui/index.ts';
import office from '../office.module.css';

type Props<Item> = {
  readonly label: string;
  readonly columns: readonly Column<Item>[];
  /** Undefined until they are read. */
  readonly rows: readonly Item[] | undefined;
  readonly emptyIcon: LucideIcon;
  readonly onOpen: (row: Item) => void;
  readonly selection?: TableSelection<Item>;
  readonly onType?: (letter: string) => void;
};

export function ListPanel<Item extends { readonly id: string }>({
  label,
  columns,
  rows,
  emptyIcon,
  onOpen,
  selection,
  onType,
}: Props<Item>) {
  const { t } = useWords();
  return (
    <div className={office.panel}>
      {rows ? (
        <DataTable
          grow
          label={label}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          onOpen={onOpen}
          selection={selection}
          onType={onType}
          empty={<EmptyState icon={emptyIcon} title={t('office.nobody')} message={t('office.nobodyHint')} />}
        />
      ) : (
        <Spinner label={t('common.loading')} size="large" />
      )}
    </div>
  );
}
