import { CalendarX } from 'lucide-react';
import { useState } from 'react';
import { sortKey } from '../../../shared/domain/collation.ts';
import {
  AttendanceBadge,
  Button,
  Card,
  Chip,
  type Column,
  DataTable,
  DisciplineBadge,
  EmptyState,
  SideList,
  showToast,
} from '../../ui/index.ts';
import css from './primitives-page.module.css';
import { type SampleChild, type Samples, sampleChildren } from './samples.ts';

interface Props {
  readonly words: Samples;
}

function columnsIn(words: Samples): readonly Column<SampleChild>[] {
  return [
    { id: 'name', label: words.name, render: (row) => row.name, sortValue: (row) => sortKey(row.name) },
    { id: 'group', label: words.group, render: (row) => row.group, sortValue: (row) => row.group },
    {
      id: 'discipline',
      label: words.discipline,
      render: (row) => <DisciplineBadge discipline={row.discipline} label={words.disciplines[row.discipline]} />,
    },
    {
      id: 'status',
      label: words.status,
      render: (row) => <AttendanceBadge status={row.status} label={words.statuses[row.status]} />,
    },
    { id: 'held', label: words.held, align: 'end', render: (row) => row.held, sortValue: (row) => row.held },
    {
      id: 'planned',
      label: words.planned,
      align: 'end',
      render: (row) => row.planned,
      sortValue: (row) => row.planned,
    },
  ];
}

export function TableSamples({ words }: Props) {
  const columns = columnsIn(words);
  const [chosen, choose] = useState(sampleChildren[0]?.id ?? '');
  return (
    <div className={css.wide}>
      <Card title={words.table} padding="none" actions={<Button>{words.print}</Button>}>
        <DataTable
          label={words.table}
          columns={columns}
          rows={sampleChildren}
          rowKey={(row) => row.id}
          initialSort={{ columnId: 'name', direction: 'ascending' }}
          onOpen={(row) => showToast({ message: row.name })}
          isMuted={(row) => row.status === 'refused'}
          totals={{ name: words.total, held: 177, planned: 201 }}
        />
      </Card>
      <Card title={words.table} padding="none">
        <DataTable
          label={words.table}
          columns={columns}
          rows={[]}
          rowKey={(row) => row.id}
          empty={
            <EmptyState
              icon={CalendarX}
              title={words.tableEmpty}
              message={words.tableEmptyText}
              action={<Button variant="primary">{words.open}</Button>}
            />
          }
        />
      </Card>
      <Card title={words.name} padding="none">
        <SideList
          label={words.name}
          items={sampleChildren.map(({ id, name, group, held }) => ({
            id,
            name,
            detail: group,
            end: <Chip label={String(held)} />,
          }))}
          chosen={chosen}
          onChoose={choose}
        />
      </Card>
    </div>
  );
}
