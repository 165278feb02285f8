import { SearchX } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { ChildId, SchoolId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { ChildRow } from '../../../../shared/ipc/contract/people.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner } from '../../../ui/index.ts';
import office from '../office.module.css';
import { useKept } from '../use-kept.ts';
import { useChildColumns } from './child-columns.tsx';
import { ChildEditor } from './child-editor.tsx';
import { allChildren, classesOf, filterChildren } from './child-filter.ts';
import { ChildFilters } from './child-filters.tsx';
import { ListPanel } from './list-panel.tsx';
import { ListToolbar, noFilter } from './list-toolbar.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { SchoolSelect, useSchoolName } from './school-select.tsx';
import { TogetherBar } from './together-bar.tsx';
import { typeIntoSearch, useChosen } from './use-chosen.ts';

export function ChildrenScreen({ status }: { readonly status: ReadyStatus }) {
  const { t } = useWords();
  const screen = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState(noFilter);
  const [childFilter, setChildFilter] = useState(allChildren);
  const [schoolId, setSchoolId] = useState<SchoolId | null>(null);
  const schoolName = useSchoolName(schoolId);
  const [edited, edit] = useState<ChildRow | 'new' | null>(null);
  const [merged, merge] = useState<readonly [ChildRow, ChildRow] | null>(null);
  const all = useKept(useCall('children.list', filter).data);
  const { data: doubles = [] } = useCall('childrenTogether.doubles', {});
  const rows = useMemo(() => {
    const ofSchool = all?.filter((row) => schoolName === null || row.schoolName === schoolName);
    return ofSchool && filterChildren(ofSchool, childFilter, status.today);
  }, [all, childFilter, schoolName, status.today]);
  const { chosen, clear, selection } = useChosen(rows);
  const columns = useChildColumns(status.today);
  const [first, second] = chosen;
  const [double] = doubles;
  return (
    <div ref={screen} className={office.screen}>
      <ListToolbar
        rooms={status.rooms}
        filter={filter}
        onFilter={setFilter}
        count={rows?.length}
        addLabel={t('office.addChild')}
        onAdd={() => edit('new')}
        filters={
          <>
            <SchoolSelect value={schoolId} onChange={setSchoolId} />
            <ChildFilters classes={classesOf(all ?? [])} filter={childFilter} onFilter={setChildFilter} />
          </>
        }
      />
      {double && (
        <Banner tone="info" action={{ label: t('people.look'), onPress: () => merge([double.left, double.right]) }}>
          {t('people.doubles', { count: doubles.length })}
        </Banner>
      )}
      {chosen.length > 0 && (
        <TogetherBar
          status={status}
          childIds={chosen.map(({ id }) => id as ChildId)}
          isArchive={filter.archived}
          onClear={clear}
          onMerge={() => first && second && merge([first, second])}
        />
      )}
      <ListPanel
        label={t('office.nav.children')}
        columns={columns}
        rows={rows}
        emptyIcon={SearchX}
        onOpen={edit}
        onType={(letter) => setFilter({ ...filter, search: typeIntoSearch(screen, filter.search, letter) })}
        selection={selection}
      />
      {edited && (
        <ChildEditor
          status={status}
          child={edited === 'new' ? null : edited}
          roomId={filter.roomId}
          onClose={() => edit(null)}
        />
      )}
      {merged && (
        <MergeDialog
          left={merged[0]}
          right={merged[1]}
          onClose={() => {
            merge(null);
            clear();
          }}
        />
      )}
    </div>
  );
}
