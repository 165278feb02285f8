import { ClipboardList, Palette, Table2 } from 'lucide-react';
import { useState } from 'react';
import { type PictogramId, pictogramIds } from '../../../shared/pictograms.ts';
import { Card, PagedGrid, Pictogram, PictureTile, PinPad, Row, Stack } from '../../ui/index.ts';
import css from './primitives-page.module.css';
import { type Samples, sampleChildren } from './samples.ts';

interface Props {
  readonly words: Samples;
}

const doors = [Palette, ClipboardList, Table2];

export function ChildSamples({ words }: Props) {
  const [chosen, setChosen] = useState<PictogramId>('fox');
  const [message, setMessage] = useState<string>();
  return (
    <div className={css.wide}>
      <Card>
        <Row gap={7} wrap align="start" justify="center">
          <PinPad
            label={words.pin}
            eraseLabel={words.pinErase}
            okLabel={words.pinOk}
            countLabel={words.pinCount}
            message={message}
            onSubmit={() => setMessage(words.pinWrong)}
          />
          <Stack gap={4}>
            <Row gap={4} wrap>
              {doors.map((Icon, place) => (
                <PictureTile
                  key={Icon.displayName ?? place}
                  label={words.tiles[place] ?? ''}
                  picture={<Icon />}
                  onPress={() => undefined}
                />
              ))}
            </Row>
            <Row gap={3} wrap align="stretch">
              {sampleChildren.slice(0, 4).map(({ id, name, group }, place) => (
                <PictureTile
                  key={id}
                  size="staff"
                  label={name}
                  caption={group}
                  isSelected={place === 1}
                  isDisabled={place === 3}
                  picture={<Pictogram id={pictogramIds[place * 9] ?? 'fox'} size={13} />}
                  onPress={() => undefined}
                />
              ))}
            </Row>
          </Stack>
        </Row>
      </Card>
      <Card title={words.pictures}>
        <div className={css.pages}>
          <PagedGrid
            label={words.pictures}
            items={pictogramIds}
            itemKey={(id) => id}
            tileWidthMm={34}
            previousLabel={words.previous}
            nextLabel={words.next}
            pageLabel={words.page}
            renderItem={(id) => (
              <PictureTile
                size="fill"
                hideLabel
                label={id}
                isSelected={id === chosen}
                picture={<Pictogram id={id} size="fill" />}
                onPress={() => setChosen(id)}
              />
            )}
          />
        </div>
      </Card>
    </div>
  );
}
