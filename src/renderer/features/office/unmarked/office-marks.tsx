import type { ReactNode } from 'react';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import type { OfficeStatus } from '../../../../shared/domain/office-mark.ts';
import type { Unmarked } from '../../../../shared/ipc/contract/attendance.ts';
import { useWords } from '../../../app/words.ts';
import { attendanceIcon, Select } from '../../../ui/index.ts';
import css from './unmarked.module.css';

type Props = {
  readonly rows: Unmarked['children'];
  readonly statuses: readonly OfficeStatus[];
  readonly marks: ReadonlyMap<ChildId, OfficeStatus>;
  readonly onMark: (childIds: readonly ChildId[], status: OfficeStatus) => void;
  readonly hint?: string;
};

/** A mark for each child whom nobody marked. */
export function OfficeMarks({ rows, statuses, marks, onMark, hint }: Props) {
  const { t } = useWords();
  const options = statuses.map((id) => ({ id, label: t(`attendance.${id}`), icon: attendanceIcon[id] }));
  return (
    <div role="group" aria-label={t('unmarked.each')}>
      <div className={css.marks}>
        {rows.length > 1 && (
          <MarkRow name={t('unmarked.forAll')}>
            <Select<OfficeStatus>
              label={t('unmarked.forAll')}
              hideLabel
              options={options}
              value={sameForAll(rows, marks)}
              onChange={(status) =>
                onMark(
                  rows.map(({ childId }) => childId),
                  status,
                )
              }
              placeholder={t('unmarked.choose')}
            />
          </MarkRow>
        )}
        {rows.map(({ childId, name }) => (
          <MarkRow key={childId} name={name}>
            <Select<OfficeStatus>
              label={name}
              hideLabel
              options={options}
              value={marks.get(childId) ?? null}
              onChange={(status) => onMark([childId], status)}
              placeholder={t('unmarked.choose')}
            />
          </MarkRow>
        ))}
      </div>
      {hint !== undefined && <p className={css.what}>{hint}</p>}
    </div>
  );
}

function sameForAll(rows: Props['rows'], marks: Props['marks']): OfficeStatus | null {
  const said = new Set(rows.map(({ childId }) => marks.get(childId) ?? null));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

function MarkRow({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <span>{name}</span>
      {children}
    </>
  );
}
