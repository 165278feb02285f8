import { Plus, Trash2 } from 'lucide-react';
import { type Discipline, disciplines } from '../../../shared/domain/discipline.ts';
import { Button, disciplineIcon, IconButton, Row, Stack, TextField, ToggleChip } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import type { FieldsProps, RoomDraft } from './draft.ts';
import css from './first-start.module.css';
import { useNameProblem } from './school-fields.tsx';

export function RoomFields({ draft, onChange, isChecked }: FieldsProps) {
  const { t } = useWords();
  const put = (changed: RoomDraft) =>
    onChange({ ...draft, rooms: draft.rooms.map((room) => (room.key === changed.key ? changed : room)) });
  const add = () => {
    const key = Math.max(0, ...draft.rooms.map((room) => room.key)) + 1;
    const name = t('setUp.roomNumber', { number: draft.rooms.length + 1 });
    onChange({ ...draft, rooms: [...draft.rooms, { key, name, disciplines: ['speech_therapy'] }] });
  };
  const remove = (key: number) => onChange({ ...draft, rooms: draft.rooms.filter((room) => room.key !== key) });
  return (
    <Stack gap={4}>
      <div className={css.rooms}>
        {draft.rooms.map((room) => (
          <RoomCard
            key={room.key}
            room={room}
            isChecked={isChecked}
            onChange={put}
            onRemove={draft.rooms.length > 1 ? () => remove(room.key) : null}
          />
        ))}
      </div>
      <Row>
        <Button icon={Plus} onPress={add} isDisabled={draft.rooms.length >= 50}>
          {t('setUp.addRoom')}
        </Button>
      </Row>
    </Stack>
  );
}

type CardProps = {
  readonly room: RoomDraft;
  readonly isChecked: boolean;
  readonly onChange: (room: RoomDraft) => void;
  readonly onRemove: (() => void) | null;
};

function RoomCard({ room, isChecked, onChange, onRemove }: CardProps) {
  const { t } = useWords();
  const problem = useNameProblem(isChecked);
  const toggle = (discipline: Discipline, isOn: boolean) =>
    onChange({
      ...room,
      disciplines: disciplines.filter((one) => (one === discipline ? isOn : room.disciplines.includes(one))),
    });
  return (
    <section className={css.room}>
      <div className={css.roomName}>
        <TextField
          isRequired
          label={t('setUp.roomName')}
          value={room.name}
          errorMessage={problem(room.name)}
          onChange={(name) => onChange({ ...room, name })}
        />
        {onRemove && <IconButton icon={Trash2} label={t('setUp.removeRoom')} onPress={onRemove} />}
      </div>
      <p className={css.roomWork}>{t('setUp.roomDisciplines')}</p>
      <Row gap={2} wrap>
        {disciplines.map((discipline) => (
          <ToggleChip
            key={discipline}
            label={t(`disciplines.${discipline}`)}
            icon={disciplineIcon[discipline]}
            isSelected={room.disciplines.includes(discipline)}
            onChange={(isOn) => toggle(discipline, isOn)}
          />
        ))}
      </Row>
      {isChecked && room.disciplines.length === 0 && <p className={css.problem}>{t('setUp.needDiscipline')}</p>}
    </section>
  );
}
