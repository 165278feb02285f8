import { useMemo, useState } from 'react';
import type { SchoolId } from '../../../../shared/domain/ids.ts';
import { formatNumber } from '../../../../shared/i18n/dates.ts';
import type { RoomRow } from '../../../../shared/ipc/contract/people.ts';
import type { RoomMoveEffect } from '../../../../shared/ipc/contract/people-together.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Banner, type Column, DataTable, Select, Stack } from '../../../ui/index.ts';
import { StepDialog } from '../step-dialog.tsx';
import type { School } from '../use-schools.ts';
import css from './people.module.css';

type Props = {
  readonly title: string;
  readonly rooms: readonly RoomRow[];
  readonly schools: readonly School[];
  readonly isPending: boolean;
  readonly onMove: (schoolId: SchoolId) => void;
  readonly onClose: () => void;
};

/** The rule by which rooms go to another school, and what this move does, before it is done. */
export function MoveRoomsDialog({ title, rooms, schools, isPending, onMove, onClose }: Props) {
  const { t } = useWords();
  const here = new Set(rooms.map(({ schoolId }) => schoolId));
  const others = here.size === 1 ? schools.filter(({ id }) => !here.has(id)) : schools;
  const [chosen, choose] = useState<SchoolId | null>(others.length === 1 ? (others[0]?.id ?? null) : null);
  const roomIds = rooms.map(({ id }) => id);
  const input = { roomIds, schoolId: chosen ?? (schools[0]?.id as SchoolId) };
  const { data: effects } = useCall('roomsTogether.moveEffect', input, chosen !== null);
  const canMove = chosen !== null && effects !== undefined && effects.length > 0;
  return (
    <StepDialog
      title={title}
      size="large"
      doLabel={t('people.moveSchoolNow')}
      canDo={canMove}
      isPending={isPending}
      onDo={() => chosen !== null && onMove(chosen)}
      onClose={onClose}
    >
      <Stack gap={4}>
        <Select
          label={t('people.newSchool')}
          options={others}
          value={chosen}
          onChange={(id) => choose(id as SchoolId)}
          placeholder={t('people.newSchool')}
        />
        <p>{t('people.moveSchoolRule')}</p>
        {chosen !== null && effects && <MoveEffects effects={effects} />}
      </Stack>
    </StepDialog>
  );
}

function MoveEffects({ effects }: { readonly effects: readonly RoomMoveEffect[] }) {
  const { t } = useWords();
  const columns = useEffectColumns();
  const notes = effects.flatMap(({ roomName: name, open, hasNamesake, isHere }) =>
    [
      open > 0 && t('people.moveSchoolOpen', { name, count: open }),
      hasNamesake && t('people.moveSchoolNamesake', { name }),
      isHere && t('people.moveSchoolHere', { name }),
    ].filter((note) => note !== false),
  );
  if (effects.length === 0) return <Banner tone="info">{t('people.moveSchoolNone')}</Banner>;
  return (
    <>
      <DataTable label={t('people.moveSchool')} columns={columns} rows={effects} rowKey={({ roomId }) => roomId} />
      {notes.length > 0 && (
        <ul className={css.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function useEffectColumns(): readonly Column<RoomMoveEffect>[] {
  const { t, language } = useWords();
  return useMemo(() => {
    const count = (id: 'children' | 'series' | 'groups' | 'staff', label: string): Column<RoomMoveEffect> => ({
      id,
      label,
      align: 'end',
      render: (row) => formatNumber(row[id], language),
    });
    return [
      { id: 'room', label: t('office.room'), render: (row) => `${row.roomName}, ${row.schoolName}` },
      count('children', t('lists.children')),
      count('series', t('people.weeklyTimes')),
      count('groups', t('lists.groups')),
      count('staff', t('office.nav.staff')),
      {
        id: 'planned',
        label: t('people.plannedToCome'),
        align: 'end',
        render: ({ planned: { before, after } }) =>
          before === after
            ? formatNumber(after, language)
            : `${formatNumber(before, language)} → ${formatNumber(after, language)}`,
      },
    ];
  }, [t, language]);
}
