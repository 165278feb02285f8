import { DoorOpen, Palette, Plus, Printer, Settings, Trash2 } from 'lucide-react';
import { Button, Card, IconButton, LongPressButton, Row, Spinner, Stack, showToast } from '../../ui/index.ts';
import type { Samples } from './samples.ts';

interface Props {
  readonly words: Samples;
}

export function ButtonSamples({ words }: Props) {
  const nothing = () => undefined;
  return (
    <Card title={words.buttons} actions={<IconButton tooltip label={words.more} icon={Settings} onPress={nothing} />}>
      <Stack gap={4}>
        <Row wrap gap={3}>
          <Button variant="primary">{words.save}</Button>
          <Button>{words.cancel}</Button>
          <Button variant="plain">{words.more}</Button>
          <Button variant="danger" icon={Trash2}>
            {words.erase}
          </Button>
        </Row>
        <Row wrap gap={3}>
          <Button variant="primary" isPending>
            {words.wait}
          </Button>
          <Button variant="primary" isDisabled>
            {words.save}
          </Button>
          <Button isDisabled icon={Printer}>
            {words.print}
          </Button>
          <Button icon={Printer}>{words.print}</Button>
        </Row>
        <Row wrap gap={3}>
          <Button variant="child" icon={Palette}>
            {words.draw}
          </Button>
          <Button variant="primary" size="child" icon={Plus}>
            {words.draw}
          </Button>
        </Row>
        <Row wrap gap={3}>
          <IconButton label={words.more} icon={Plus} onPress={nothing} />
          <IconButton label={words.more} icon={Plus} onPress={nothing} variant="quiet" />
          <IconButton label={words.more} icon={Plus} onPress={nothing} variant="primary" />
          <IconButton label={words.erase} icon={Trash2} onPress={nothing} variant="danger" />
          <IconButton label={words.more} icon={Plus} onPress={nothing} variant="quiet" isDisabled />
          <LongPressButton
            label={words.hold}
            icon={DoorOpen}
            showLabel
            onLongPress={() => showToast({ message: words.hold, tone: 'ok' })}
          />
          <LongPressButton label={words.hold} icon={DoorOpen} size="child" onLongPress={nothing} />
          <Spinner label={words.wait} />
        </Row>
      </Stack>
    </Card>
  );
}
