import { LogOut, Power } from 'lucide-react';
import { useState } from 'react';
import { useSend } from '../../../app/client/index.ts';
import { namesOf } from '../../../app/unsaved/use-locking.tsx';
import { useAllUnsaved } from '../../../app/unsaved/use-unsaved.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Card, ConfirmDialog, Stack } from '../../../ui/index.ts';

/** The demo data are kept aside as a file, but nothing in the app leads back to them: so it asks. */
export function LeaveDemo() {
  const { t } = useWords();
  const [isAsking, ask] = useState(false);
  const { send, isPending } = useSend('app.leaveDemo');
  return (
    <Card title={t('office.demoTitle')}>
      <Stack gap={3} align="start">
        <p>{t('office.demoText')}</p>
        <Button icon={LogOut} variant="danger" onPress={() => ask(true)}>
          {t('office.leaveDemo')}
        </Button>
      </Stack>
      <ConfirmDialog
        title={t('office.leaveDemoTitle')}
        message={useWithUnsaved(t('office.leaveDemoMessage'))}
        isOpen={isAsking}
        confirmLabel={t('office.leaveDemo')}
        cancelLabel={t('common.cancel')}
        onConfirm={() => void send({})}
        onCancel={() => ask(false)}
        tone="danger"
        isPending={isPending}
      />
    </Card>
  );
}

export function QuitApp() {
  const { t } = useWords();
  const [isAsking, ask] = useState(false);
  const { send } = useSend('app.quit');
  return (
    <Card title={t('office.kabinet')}>
      <Button icon={Power} onPress={() => ask(true)}>
        {t('office.quit')}
      </Button>
      <ConfirmDialog
        title={t('office.quitTitle')}
        message={useWithUnsaved(t('office.quitMessage'))}
        isOpen={isAsking}
        confirmLabel={t('office.quit')}
        cancelLabel={t('common.cancel')}
        onConfirm={() => void send({})}
        onCancel={() => ask(false)}
      />
    </Card>
  );
}

/** What goes with the app is told before. */
function useWithUnsaved(message: string): string {
  const { t } = useWords();
  const unsaved = useAllUnsaved();
  return unsaved.length === 0 ? message : `${t('unsaved.quit', { names: namesOf(unsaved) })} ${message}`;
}
