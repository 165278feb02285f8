import { useMemo } from 'react';
import { sortKey } from '../../../../shared/domain/collation.ts';
import { useWords } from '../../../app/words.ts';
import type { Column } from '../../../ui/index.ts';
import { classOrder } from './child-filter.ts';
import type { ListedRow, listKinds } from './list-rows.ts';

export function useListColumns(kind: (typeof listKinds)[number]): readonly Column<ListedRow>[] {
  const { t } = useWords();
  return useMemo(() => {
    const text = (id: string, label: string, of: (row: ListedRow) => string): Column<ListedRow> => ({
      id,
      label,
      render: of,
      sortValue: (row) => sortKey(of(row)),
    });
    const school = text('school', t('office.school'), (row) => row.schoolName);
    const rooms = text('rooms', t('lists.rooms'), (row) => row.roomNames);
    const count: Column<ListedRow> = {
      id: 'children',
      label: t('lists.children'),
      align: 'end',
      render: (row) => row.children.length,
      sortValue: (row) => row.children.length,
    };
    if (kind === 'classes')
      return [
        {
          id: 'name',
          label: t('people.className'),
          render: (row) => row.name || t('lists.noClass'),
          sortValue: (row) => classOrder(row.name),
        },
        school,
        rooms,
        count,
      ];
    if (kind === 'groups')
      return [
        text('name', t('scopes.group'), (row) => row.name),
        text('room', t('office.room'), (row) => row.roomNames),
        school,
        count,
      ];
    const ofGuardian = (id: string, label: string, of: (row: NonNullable<ListedRow['guardian']>) => string) =>
      text(id, label, (row) => (row.guardian ? of(row.guardian) : ''));
    return [
      text('name', t('lists.guardian'), (row) => row.name),
      ofGuardian('relation', t('lists.relation'), ({ relation }) => t(`childFile.relations.${relation}`)),
      ofGuardian('phone', t('lists.phone'), ({ phone }) => phone),
      ofGuardian('language', t('lists.language'), ({ language }) => t(`languages.${language}`)),
      {
        id: 'child',
        label: t('lists.child'),
        render: (row) => row.children[0]?.name,
        sortValue: (row) => row.children[0]?.sortKey ?? '',
      },
      {
        id: 'class',
        label: t('people.className'),
        render: (row) => row.children[0]?.className,
        sortValue: (row) => classOrder(row.children[0]?.className ?? ''),
      },
      school,
    ];
  }, [kind, t]);
}
