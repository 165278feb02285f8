import { useState } from 'react';
import {
  Banner,
  Button,
  Card,
  ConfirmDialog,
  Dialog,
  ProgressBar,
  Row,
  Stack,
  showToast,
  Tabs,
  TextField,
} from '../../ui/index.ts';
import type { Samples } from './samples.ts';

interface Props {
  readonly words: Samples;
}

const tabIds = ['today', 'children', 'goals', 'timeline'] as const;

export function MessageSamples({ words }: Props) {
  const [open, setOpen] = useState<'dialog' | 'question' | null>(null);
  const [tab, setTab] = useState<(typeof tabIds)[number]>('today');
  const [reason, setReason] = useState('');
  const close = () => setOpen(null);
  const toast = () =>
    showToast({ message: words.toastText, tone: 'ok', action: { label: words.undo, onPress: () => undefined } });
  const tabs = tabIds.map((id, place) => ({ id, label: words.tabs[place] ?? id, ...(place === 1 && { count: 24 }) }));
  return (
    <Card title={words.messages}>
      <Stack gap={3}>
        <Banner tone="info">{words.info}</Banner>
        <Banner tone="ok" onDismiss={() => undefined} dismissLabel={words.close}>
          {words.ok}
        </Banner>
        <Banner tone="warn" title={words.warnTitle} action={{ label: words.open, onPress: () => undefined }}>
          {words.warn}
        </Banner>
        <Banner tone="problem">{words.problem}</Banner>
        <ProgressBar label={words.progress} value={340} max={480} valueText={words.progressValue} />
        <Row wrap gap={3}>
          <Button onPress={toast}>{words.toastOpen}</Button>
          <Button onPress={() => setOpen('dialog')}>{words.dialogOpen}</Button>
          <Button onPress={() => setOpen('question')}>{words.confirmOpen}</Button>
        </Row>
        <Tabs label={words.tabsLabel} tabs={tabs} selectedId={tab} onChange={setTab}>
          {words.tabText}
        </Tabs>
      </Stack>
      <Dialog
        title={words.dialogTitle}
        isOpen={open === 'dialog'}
        onClose={close}
        closeLabel={words.close}
        actions={
          <>
            <Button onPress={close}>{words.cancel}</Button>
            <Button variant="primary" onPress={close}>
              {words.save}
            </Button>
          </>
        }
      >
        <TextField label={words.note} value={reason} onChange={setReason} multiline autoFocus isRequired />
      </Dialog>
      <ConfirmDialog
        title={words.confirmTitle}
        message={words.confirmText}
        tone="danger"
        isOpen={open === 'question'}
        confirmLabel={words.erase}
        cancelLabel={words.cancel}
        onConfirm={close}
        onCancel={close}
      />
    </Card>
  );
}
