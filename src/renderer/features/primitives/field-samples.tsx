import { useState } from 'react';
import { type Discipline, disciplines } from '../../../shared/domain/discipline.ts';
import {
  Card,
  Checkbox,
  DateField,
  disciplineIcon,
  NumberField,
  PickList,
  Row,
  Segmented,
  Select,
  Stack,
  Switch,
  TextField,
  TimeField,
  ToggleChip,
} from '../../ui/index.ts';
import css from './primitives-page.module.css';
import { manyChildren, type Samples } from './samples.ts';

interface Props {
  readonly words: Samples;
}

export function FieldSamples({ words }: Props) {
  const [name, setName] = useState('Қасымбекова Інжу');
  const [note, setNote] = useState(words.noteText);
  const [minutes, setMinutes] = useState<number | null>(25);
  const [day, setDay] = useState<string | null>('2016-03-09');
  const [time, setTime] = useState<string | null>(null);
  const [discipline, setDiscipline] = useState<Discipline | null>('pottery');
  const [place, setPlace] = useState<'room' | 'home' | 'online'>('room');
  const [picked, setPicked] = useState<readonly string[]>(['0', '2']);
  const [phrases, setPhrases] = useState<readonly string[]>([words.phrases[0] ?? '']);
  const [isOn, setIsOn] = useState(true);
  const options = disciplines.map((id) => ({ id, label: words.disciplines[id], icon: disciplineIcon[id] }));
  const places = (['room', 'home', 'online'] as const).map((id) => ({ id, label: words[id] }));
  return (
    <Card title={words.fields}>
      <Stack gap={4}>
        <div className={css.fields}>
          <TextField label={words.surname} description={words.surnameHint} value={name} onChange={setName} isRequired />
          <TextField label={words.surname} errorMessage={words.empty} value="" onChange={setName} isRequired />
          <DateField
            label={words.day}
            value={day}
            onChange={setDay}
            invalidMessage={words.badDay}
            placeholder={words.dayForm}
          />
          <TimeField label={words.time} value={time} onChange={setTime} invalidMessage={words.badTime} />
          <Select
            label={words.discipline}
            options={options}
            value={discipline}
            onChange={setDiscipline}
            placeholder={words.choose}
          />
          <Select
            label={words.discipline}
            options={options}
            value={null}
            onChange={setDiscipline}
            placeholder={words.choose}
            errorMessage={words.empty}
          />
          <NumberField
            label={words.minutes}
            value={minutes}
            onChange={setMinutes}
            min={5}
            max={60}
            step={5}
            unit={words.minutesUnit}
            decreaseLabel={words.less}
            increaseLabel={words.greater}
          />
          <TextField label={words.surname} value={name} onChange={setName} isDisabled />
        </div>
        <TextField label={words.note} value={note} onChange={setNote} multiline />
        <Row wrap gap={2}>
          {words.phrases.map((phrase) => (
            <ToggleChip
              key={phrase}
              label={phrase}
              isSelected={phrases.includes(phrase)}
              onChange={(on) => setPhrases(on ? [...phrases, phrase] : phrases.filter((one) => one !== phrase))}
            />
          ))}
        </Row>
        <Segmented label={words.place} options={places} value={place} onChange={setPlace} />
        <Row wrap gap={6}>
          <Checkbox label={words.consent} description={words.consentHint} isSelected={isOn} onChange={setIsOn} />
          <Checkbox label={words.consent} isSelected={false} isIndeterminate onChange={setIsOn} />
          <Checkbox label={words.consent} isSelected isDisabled onChange={setIsOn} />
          <Switch label={words.sound} isSelected={isOn} onChange={setIsOn} />
        </Row>
        <PickList
          label={words.children}
          description={words.childrenHint}
          options={manyChildren}
          selectedIds={picked}
          onChange={setPicked}
          searchLabel={words.search}
          clearSearchLabel={words.clear}
          emptyText={words.nothingFound}
        />
      </Stack>
    </Card>
  );
}
