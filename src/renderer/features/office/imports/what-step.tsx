/** What the columns of a list mean, and which rooms its children belong to. */
import { ArrowRight } from 'lucide-react';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import type { ColumnMeaning } from '../../../../shared/import/columns.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { ImportPlace, ReadDraft } from '../../../../shared/ipc/contract/imports.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Select } from '../../../ui/index.ts';
import { hasNames, type RoomChoices, twiceMeant } from './choices.ts';
import { ColumnTable } from './column-table.tsx';
import css from './imports.module.css';
import { Places } from './places.tsx';

type Props = {
  readonly rooms: ReadyStatus['rooms'];
  readonly draft: ReadDraft;
  readonly table: number;
  readonly onTable: (table: number) => void;
  readonly columns: readonly (ColumnMeaning | null)[];
  readonly onColumns: (columns: readonly (ColumnMeaning | null)[]) => void;
  readonly places: readonly ImportPlace[] | undefined;
  readonly choices: RoomChoices;
  readonly onChoose: (key: string, roomId: RoomId | null | undefined) => void;
  readonly hasStaff: boolean;
  readonly onHasStaff: (hasStaff: boolean) => void;
  readonly onNext: () => void;
};

export function WhatStep(props: Props) {
  const { draft, table, columns, places } = props;
  const { t } = useWords();
  const shown = draft.tables[table];
  const twice = twiceMeant(columns);
  const problem = !shown
    ? null
    : twice
      ? t('imports.needTwice', { name: t(`imports.columns.${twice}`) })
      : hasNames(columns)
        ? null
        : t('imports.needName');
  return (
    <>
      <div className={css.what}>
        {draft.tables.length > 1 && (
          <div className={css.sheet}>
            <Select
              label={t('imports.sheet')}
              options={draft.tables.map(({ name }, place) => ({ id: String(place), label: name }))}
              value={String(table)}
              onChange={(place) => props.onTable(Number(place))}
              placeholder={t('imports.sheet')}
            />
          </div>
        )}
        {shown && <ColumnTable table={shown} columns={columns} onChange={props.onColumns} />}
        {places && places.length > 0 && (
          <Places
            rooms={props.rooms}
            places={places}
            choices={props.choices}
            onChange={props.onChoose}
            hasStaff={props.hasStaff}
            onHasStaff={props.onHasStaff}
          />
        )}
      </div>
      <footer className={css.flowFoot}>
        {problem && <span className={css.needed}>{problem}</span>}
        <Button
          variant="primary"
          iconAfter={ArrowRight}
          isDisabled={problem !== null || !places}
          onPress={props.onNext}
        >
          {t('imports.next')}
        </Button>
      </footer>
    </>
  );
}
