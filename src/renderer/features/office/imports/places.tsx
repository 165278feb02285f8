/** Schools, classes and rooms of the file, each with a room here. */
import { useState } from 'react';
import { compareText } from '../../../../shared/domain/collation.ts';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { ImportPlace } from '../../../../shared/ipc/contract/imports.ts';
import { useWords } from '../../../app/words.ts';
import { Select, Switch } from '../../../ui/index.ts';
import { roomOptions } from '../room-name.ts';
import type { RoomChoices } from './choices.ts';
import css from './imports.module.css';

type Props = {
  readonly rooms: ReadyStatus['rooms'];
  readonly places: readonly ImportPlace[];
  readonly choices: RoomChoices;
  /** Undefined: as its school. */
  readonly onChange: (key: string, roomId: RoomId | null | undefined) => void;
  readonly hasStaff: boolean;
  readonly onHasStaff: (hasStaff: boolean) => void;
};

export function Places(props: Props) {
  const { rooms, places, choices, onChange, hasStaff, onHasStaff } = props;
  const { t } = useWords();
  const classes = places
    .filter(({ kind }) => kind === 'class')
    .toSorted((left, right) => compareText(gradeFirst(left.name), gradeFirst(right.name)));
  const [isByClass, setByClass] = useState(() => classes.some(({ key }) => key in choices));
  const others = places.filter(({ kind }) => kind !== 'class');
  // Without a school above them classes have nothing to follow.
  const shown = isByClass || others.length === 0 ? [...others, ...classes] : others;
  const staff = Math.max(0, ...others.map((place) => place.staff));
  return (
    <section>
      <h2 className={css.title}>{t('imports.placesTitle')}</h2>
      <p className={css.soft}>{t('imports.placesHint')}</p>
      {[others, shown.filter(({ kind }) => kind === 'class')].map(
        (group) =>
          group.length > 0 && (
            <div key={group[0]?.kind} className={css.places}>
              {group.map((place) => (
                <PlaceRow key={place.key} place={place} rooms={rooms} choices={choices} onChange={onChange} />
              ))}
            </div>
          ),
      )}
      <div className={css.switches}>
        {classes.length > 1 && others.length > 0 && (
          <Switch label={t('imports.byClass')} isSelected={isByClass} onChange={setByClass} />
        )}
        {staff > 0 && (
          <Switch
            label={t('imports.hasStaff')}
            description={t('imports.hasStaffHint')}
            isSelected={hasStaff}
            onChange={onHasStaff}
          />
        )}
      </div>
    </section>
  );
}

/** "3А" before "11Б". */
const gradeFirst = (name: string): string => name.replace(/\d+/, (digits) => digits.padStart(3, '0'));

type RowProps = Pick<Props, 'rooms' | 'choices' | 'onChange'> & { readonly place: ImportPlace };

function PlaceRow({ place, rooms, choices, onChange }: RowProps) {
  const { t } = useWords();
  const { key, kind, parent } = place;
  const names = { everyone: t('imports.everyone'), room: t('imports.roomInFile', { name: place.name }) } as const;
  const name = kind === 'everyone' || kind === 'room' ? names[kind] : place.name;
  const children = t('common.children', { count: place.children });
  const staff = t('imports.staff', { count: place.staff });
  const follows = kind === 'class' && parent !== null ? [{ id: 'school', label: t('imports.asSchool') }] : [];
  const chosen = choices[key];
  const value = key in choices ? (chosen ?? 'none') : follows.length > 0 ? 'school' : null;
  return (
    <div className={css.placeRow}>
      <div>
        <div className={css.placeName}>{name}</div>
        <div className={css.soft}>{place.staff > 0 ? t('imports.peopleOf', { children, staff }) : children}</div>
      </div>
      <Select<string>
        label={name}
        hideLabel
        options={[...follows, ...roomOptions(rooms), { id: 'none', label: t('imports.leaveOut') }]}
        value={value}
        onChange={(id) => onChange(key, id === 'school' ? undefined : id === 'none' ? null : (id as RoomId))}
        placeholder={t('imports.chooseRoom')}
      />
    </div>
  );
}
