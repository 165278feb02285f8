/** For who looks after the PC: colleagues of the rooms, without anything about children, and new PINs for them. */
import { SearchX } from 'lucide-react';
import { useMemo } from 'react';
import { holdsSessions } from '../../../../shared/domain/staff.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { StaffRow } from '../../../../shared/ipc/contract/people.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { type Column, DataTable, EmptyState, Spinner } from '../../../ui/index.ts';
import office from '../office.module.css';
import { GivePin } from './give-pin.tsx';
import { useStaffColumns } from './staff-columns.tsx';

export function PinsScreen({ status }: { readonly status: ReadyStatus }) {
  const { t } = useWords();
  const { data } = useCall('staff.list', { search: '', roomId: null, archived: false });
  const shown = useStaffColumns(status.rooms);
  const columns = useMemo<readonly Column<StaffRow>[]>(
    () => [
      ...shown,
      { id: 'give', label: t('ownPin.give'), hideLabel: true, render: (person) => <GivePin person={person} /> },
    ],
    [shown, t],
  );
  return (
    <div className={office.screen}>
      <p className={office.quiet}>{t('ownPin.giveWhy')}</p>
      <div className={office.panel}>
        {data ? (
          <DataTable
            grow
            label={t('office.nav.pins')}
            columns={columns}
            rows={data.filter(({ role }) => holdsSessions(role))}
            rowKey={({ id }) => id}
            empty={<EmptyState icon={SearchX} title={t('office.nobody')} />}
          />
        ) : (
          <Spinner label={t('common.loading')} size="large" />
        )}
      </div>
    </div>
  );
}
