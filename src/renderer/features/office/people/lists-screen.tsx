/** Classes, groups and guardians over all rooms; each leads to its children. */
import { SearchX } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { foldForSearch } from '../../../../shared/domain/collation.ts';
import type { SchoolId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { ChildRow } from '../../../../shared/ipc/contract/people.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Segmented } from '../../../ui/index.ts';
import office from '../office.module.css';
import { useKept } from '../use-kept.ts';
import { ChildEditor } from './child-editor.tsx';
import { ChildrenDialog } from './children-dialog.tsx';
import { ListPanel } from './list-panel.tsx';
import { classRows, groupRows, guardianRows, type ListedRow, listKinds } from './list-rows.ts';
import { ListSearch } from './list-search.tsx';
import { noFilter } from './list-toolbar.tsx';
import { SchoolSelect, useSchoolName } from './school-select.tsx';
import { typeIntoSearch } from './use-chosen.ts';
import { useListColumns } from './use-list-columns.tsx';

type Kind = (typeof listKinds)[number];

export function ListsScreen({ status }: { readonly status: ReadyStatus }) {
  const { t } = useWords();
  const screen = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useState<Kind>('classes');
  const [search, setSearch] = useState('');
  const [schoolId, setSchoolId] = useState<SchoolId | null>(null);
  const [opened, open] = useState<ListedRow | null>(null);
  const [edited, edit] = useState<ChildRow | null>(null);
  const rows = useRows(kind, search, schoolId);
  const columns = useListColumns(kind);
  const children = opened?.children ?? [];
  const onOpen = (row: ListedRow) => {
    const [only] = row.children;
    if (kind === 'guardians' && only) edit(only);
    else open(row);
  };
  return (
    <div ref={screen} className={office.screen}>
      <div className={office.toolbar}>
        <Segmented
          label={t('office.nav.lists')}
          hideLabel
          options={listKinds.map((id) => ({ id, label: t(`lists.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        <ListSearch value={search} onChange={setSearch} />
        <SchoolSelect value={schoolId} onChange={setSchoolId} />
        <div className={office.push}>
          <span className={office.quiet}>{rows && t('lists.count', { count: rows.length })}</span>
        </div>
      </div>
      <ListPanel
        key={kind}
        label={t(`lists.${kind}`)}
        columns={columns}
        rows={rows}
        emptyIcon={SearchX}
        onOpen={onOpen}
        onType={(letter) => setSearch(typeIntoSearch(screen, search, letter))}
      />
      {opened && (
        <ChildrenDialog
          title={t(kind === 'groups' ? 'lists.ofGroup' : 'lists.ofClass', { name: opened.name || t('lists.noClass') })}
          status={status}
          rows={children}
          onOpen={edit}
          onClose={() => open(null)}
        />
      )}
      {edited && <ChildEditor status={status} child={edited} roomId={null} onClose={() => edit(null)} />}
    </div>
  );
}

/** Undefined until all of it is read. */
function useRows(kind: Kind, search: string, schoolId: SchoolId | null): readonly ListedRow[] | undefined {
  const children = useKept(useCall('children.list', noFilter).data);
  const { data: groups } = useCall('lists.groups', {}, kind === 'groups');
  const { data: guardians } = useCall('lists.guardians', {}, kind === 'guardians');
  const schoolName = useSchoolName(schoolId);
  return useMemo(() => {
    const all =
      children &&
      {
        classes: () => classRows(children),
        groups: () => groups && groupRows(groups, children),
        guardians: () => guardians && guardianRows(guardians, children),
      }[kind]();
    const words = foldForSearch(search).split(' ').filter(Boolean);
    return all?.filter(
      (row) =>
        (schoolName === null || row.schoolName === schoolName) && words.every((word) => row.searchText.includes(word)),
    );
  }, [kind, children, groups, guardians, search, schoolName]);
}
