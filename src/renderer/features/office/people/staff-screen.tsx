import { SearchX } from 'lucide-react';
import { useState } from 'react';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { StaffRow } from '../../../../shared/ipc/contract/people.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import office from '../office.module.css';
import { useKept } from '../use-kept.ts';
import { ListPanel } from './list-panel.tsx';
import { ListToolbar, noFilter } from './list-toolbar.tsx';
import { useStaffColumns } from './staff-columns.tsx';
import { StaffEditor } from './staff-editor.tsx';

export function StaffScreen({ status }: { readonly status: ReadyStatus }) {
  const { t } = useWords();
  const [filter, setFilter] = useState(noFilter);
  const [edited, edit] = useState<StaffRow | 'new' | null>(null);
  const rows = useKept(useCall('staff.list', filter).data);
  const columns = useStaffColumns(status.rooms);
  return (
    <div className={office.screen}>
      <ListToolbar
        rooms={status.rooms}
        filter={filter}
        onFilter={setFilter}
        count={rows?.length}
        addLabel={t('office.addStaff')}
        onAdd={() => edit('new')}
      />
      <ListPanel label={t('office.nav.staff')} columns={columns} rows={rows} emptyIcon={SearchX} onOpen={edit} />
      {edited && <StaffEditor status={status} person={edited === 'new' ? null : edited} onClose={() => edit(null)} />}
    </div>
  );
}
