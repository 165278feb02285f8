import { DoorOpen, Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { foldForSearch, sortKey } from '../../../../shared/domain/collation.ts';
import type { SchoolId } from '../../../../shared/domain/ids.ts';
import type { RoomRow } from '../../../../shared/ipc/contract/people.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, type Column, DisciplineBadge, Row, Switch } from '../../../ui/index.ts';
import office from '../office.module.css';
import { useKept } from '../use-kept.ts';
import { ListPanel } from './list-panel.tsx';
import { ListSearch } from './list-search.tsx';
import { RoomEditor } from './room-editor.tsx';
import { RoomsBar } from './rooms-bar.tsx';
import { SchoolSelect } from './school-select.tsx';
import { typeIntoSearch, useChosen } from './use-chosen.ts';

export function RoomsScreen() {
  const { t } = useWords();
  const screen = useRef<HTMLDivElement>(null);
  const [archived, setArchived] = useState(false);
  const [edited, edit] = useState<RoomRow | 'new' | null>(null);
  const [search, setSearch] = useState('');
  const [schoolId, setSchoolId] = useState<SchoolId | null>(null);
  const all = useKept(useCall('rooms.list', { archived }).data);
  const rows = useMemo(() => {
    const text = foldForSearch(search);
    return all?.filter(
      (row) => (schoolId === null || row.schoolId === schoolId) && foldForSearch(row.name).includes(text),
    );
  }, [all, search, schoolId]);
  const { chosen, clear, selection } = useChosen(rows);
  const columns = useRoomColumns();
  return (
    <div ref={screen} className={office.screen}>
      <div className={office.toolbar}>
        <ListSearch value={search} onChange={setSearch} />
        <SchoolSelect value={schoolId} onChange={setSchoolId} />
        <Switch label={t('office.archived')} isSelected={archived} onChange={setArchived} />
        <div className={office.push}>
          <span className={office.quiet}>{rows && t('office.showing', { count: rows.length })}</span>
        </div>
        <Button variant="primary" icon={Plus} onPress={() => edit('new')}>
          {t('office.addRoom')}
        </Button>
      </div>
      {chosen.length > 0 && <RoomsBar rooms={chosen} isArchive={archived} onClear={clear} />}
      <ListPanel
        label={t('office.nav.rooms')}
        columns={columns}
        rows={rows}
        emptyIcon={DoorOpen}
        onOpen={edit}
        onType={(letter) => setSearch(typeIntoSearch(screen, search, letter))}
        selection={selection}
      />
      {edited && <RoomEditor room={edited === 'new' ? null : edited} onClose={() => edit(null)} />}
    </div>
  );
}

function useRoomColumns(): readonly Column<RoomRow>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      { id: 'name', label: t('office.room'), render: (row) => row.name, sortValue: (row) => sortKey(row.name) },
      {
        id: 'school',
        label: t('office.school'),
        render: (row) => row.schoolName,
        sortValue: (row) => sortKey(row.schoolName),
      },
      {
        id: 'disciplines',
        label: t('office.disciplines'),
        render: (row) => (
          <Row gap={2} wrap>
            {row.disciplines.map((discipline) => (
              <DisciplineBadge key={discipline} discipline={discipline} label={t(`disciplines.${discipline}`)} />
            ))}
          </Row>
        ),
      },
      {
        id: 'children',
        label: t('office.childCount'),
        align: 'end',
        render: (row) => row.childCount,
        sortValue: (row) => row.childCount,
      },
    ],
    [t],
  );
}
