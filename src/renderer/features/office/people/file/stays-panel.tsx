import type { ChildId } from '../../../../../shared/domain/ids.ts';
import { formatDayShort } from '../../../../../shared/i18n/dates.ts';
import type { StayRow } from '../../../../../shared/ipc/contract/children-together.ts';
import { useCall } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { type Column, DataTable, Spinner } from '../../../../ui/index.ts';

/** When the child was in which room, the latest first. */
export function StaysPanel({ childId }: { readonly childId: ChildId }) {
  const { t } = useWords();
  const { data: stays } = useCall('childrenTogether.stays', { childId });
  const columns: readonly Column<StayRow>[] = [
    { id: 'room', label: t('office.room'), render: (stay) => stay.roomName },
    { id: 'school', label: t('office.school'), render: (stay) => stay.schoolName },
    { id: 'from', label: t('calendar.from'), render: (stay) => formatDayShort(stay.from) },
    { id: 'to', label: t('calendar.to'), render: (stay) => (stay.to ? formatDayShort(stay.to) : t('people.staysNow')) },
  ];
  if (!stays) return <Spinner label={t('common.loading')} size="large" />;
  return (
    <DataTable
      label={t('childFile.parts.stays')}
      columns={columns}
      rows={stays}
      rowKey={(stay) => stay.from}
      empty={<p>{t('people.staysNone')}</p>}
    />
  );
}
