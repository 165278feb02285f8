import { SearchX } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { SchoolId } from '../../../../shared/domain/ids.ts';
import { type StaffRole, staffRoles } from '../../../../shared/domain/staff.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { StaffRow } from '../../../../shared/ipc/contract/people.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Select } from '../../../ui/index.ts';
import office from '../office.module.css';
import { useKept } from '../use-kept.ts';
import { ListPanel } from './list-panel.tsx';
import { ListToolbar, noFilter } from './list-toolbar.tsx';
import css from './people.module.css';
import { SchoolSelect, useSchoolName } from './school-select.tsx';
import { StaffBar } from './staff-bar.tsx';
import { useStaffColumns } from './staff-columns.tsx';
import { StaffEditor } from './staff-editor.tsx';
import { typeIntoSearch, useChosen } from './use-chosen.ts';

export function StaffScreen({ status }: { readonly status: ReadyStatus }) {
  const { t } = useWords();
  const screen = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState(noFilter);
  const [edited, edit] = useState<StaffRow | 'new' | null>(null);
  const [schoolId, setSchoolId] = useState<SchoolId | null>(null);
  const [role, setRole] = useState<StaffRole | 'all'>('all');
  const schoolName = useSchoolName(schoolId);
  const all = useKept(useCall('staff.list', filter).data);
  const rows = useMemo(() => {
    const rooms = new Set(status.rooms.filter((room) => room.schoolName === schoolName).map(({ id }) => id));
    return all?.filter(
      (row) =>
        (role === 'all' || row.role === role) && (schoolName === null || row.roomIds.some((id) => rooms.has(id))),
    );
  }, [all, role, schoolName, status.rooms]);
  const { chosen, clear, selection } = useChosen(rows);
  const columns = useStaffColumns(status.rooms);
  return (
    <div ref={screen} className={office.screen}>
      <ListToolbar
        rooms={status.rooms}
        filter={filter}
        onFilter={setFilter}
        count={rows?.length}
        addLabel={t('office.addStaff')}
        onAdd={() => edit('new')}
        filters={
          <>
            <SchoolSelect value={schoolId} onChange={setSchoolId} />
            <div className={css.stateFilter}>
              <Select<StaffRole | 'all'>
                label={t('office.role')}
                hideLabel
                options={[
                  { id: 'all', label: t('lists.allRoles') },
                  ...staffRoles.map((id) => ({ id, label: t(`roles.${id}`) })),
                ]}
                value={role}
                onChange={setRole}
                placeholder={t('lists.allRoles')}
              />
            </div>
          </>
        }
      />
      {chosen.length > 0 && (
        <StaffBar status={status} staffIds={chosen.map(({ id }) => id)} isArchive={filter.archived} onClear={clear} />
      )}
      <ListPanel
        label={t('office.nav.staff')}
        columns={columns}
        rows={rows}
        emptyIcon={SearchX}
        onOpen={edit}
        onType={(letter) => setFilter({ ...filter, search: typeIntoSearch(screen, filter.search, letter) })}
        selection={selection}
      />
      {edited && <StaffEditor status={status} person={edited === 'new' ? null : edited} onClose={() => edit(null)} />}
    </div>
  );
}
