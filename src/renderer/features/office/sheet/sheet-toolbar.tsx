import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { addMonths } from '../../../../shared/domain/day.ts';
import type { Discipline } from '../../../../shared/domain/discipline.ts';
import type { ScopeKind } from '../../../../shared/domain/sheet-scope.ts';
import { formatMonth } from '../../../../shared/i18n/dates.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { disciplineIcon, IconButton, Select } from '../../../ui/index.ts';
import office from '../office.module.css';
import { ScopeSelect } from './scope-select.tsx';
import { monthChoices, type SheetQuery } from './sheet-query.ts';
import css from './sheet-toolbar.module.css';

type Props = {
  readonly status: ReadyStatus;
  readonly query: SheetQuery;
  readonly onQuery: (query: SheetQuery) => void;
  readonly kind: ScopeKind;
  readonly onKind: (kind: ScopeKind) => void;
  /** Stands at the right end. */
  readonly children: ReactNode;
};

export function SheetToolbar({ status, query, onQuery, kind, onKind, children }: Props) {
  return (
    <div className={office.toolbar}>
      <ScopeSelect
        kind={kind}
        scope={query.scope}
        onKind={onKind}
        onScope={(scope) => onQuery({ ...query, scope, discipline: null })}
      />
      <DisciplineSelect query={query} onQuery={onQuery} />
      <MonthSelect today={status.today} query={query} onQuery={onQuery} />
      <div className={office.push}>{children}</div>
    </div>
  );
}

type PartProps = Pick<Props, 'query' | 'onQuery'>;

function DisciplineSelect({ query, onQuery }: PartProps) {
  const { t } = useWords();
  const { data: rooms } = useCall('rooms.list', { archived: false });
  const disciplines =
    rooms?.find((room) => query.scope.kind === 'room' && room.id === query.scope.roomId)?.disciplines ?? [];
  // One that was chosen stays choosable, also when the room no longer has it.
  const known = new Set<Discipline>([...disciplines, ...(query.discipline ? [query.discipline] : [])]);
  const options = [...known].map((id) => ({ id, label: t(`disciplines.${id}`), icon: disciplineIcon[id] }));
  return (
    <div className={css.discipline}>
      <Select<Discipline | 'all'>
        label={t('sheet.discipline')}
        hideLabel
        options={[{ id: 'all', label: t('sheet.allDisciplines') }, ...options]}
        value={query.discipline ?? 'all'}
        onChange={(id) => onQuery({ ...query, discipline: id === 'all' ? null : id })}
        placeholder={t('sheet.allDisciplines')}
      />
    </div>
  );
}

function MonthSelect({ today, query, onQuery }: PartProps & { readonly today: ReadyStatus['today'] }) {
  const { t, language } = useWords();
  const move = (count: number) => onQuery({ ...query, month: addMonths(query.month, count) });
  return (
    <div className={css.month}>
      <IconButton icon={ChevronLeft} variant="quiet" label={t('office.previousMonth')} onPress={() => move(-1)} />
      <div className={css.monthName}>
        <Select
          label={t('sheet.month')}
          hideLabel
          options={monthChoices(today, query.month).map((id) => ({ id, label: formatMonth(id, language) }))}
          value={query.month}
          onChange={(month) => onQuery({ ...query, month: month as SheetQuery['month'] })}
          placeholder={t('sheet.month')}
        />
      </div>
      <IconButton icon={ChevronRight} variant="quiet" label={t('office.nextMonth')} onPress={() => move(1)} />
    </div>
  );
}
