/** The data could not be opened: says why, what to do, and offers it. */
import { useState } from 'react';
import { isReplaceable, type Problem } from '../../../shared/ipc/contract/app.ts';
import { Banner, Button, Card, ConfirmDialog, Dialog, LanguageSwitch, Row, Stack, showToast } from '../../ui/index.ts';
import { momentText } from '../backup/moment-text.ts';
import { RestoreCopy } from '../backup/restore-copy.tsx';
import { queryClient, useSend } from '../client/index.ts';
import { setLanguage, useWords } from '../words.ts';
import css from './problem-screen.module.css';

type Props = {
  readonly problem: Problem;
  /** Of when the newest sound backup is; null: there is none. */
  readonly newestBackup: string | null;
};

export default function ProblemScreen({ problem, newestBackup }: Props) {
  const { t, language } = useWords();
  const [isAsking, ask] = useState(false);
  const [isBringing, bring] = useState(false);
  const tryAgain = useSend('app.tryAgain');
  const keepAside = useSend('app.keepAside');
  const quit = useSend('app.quit');
  const restore = useSend('backup.restoreNewest');
  const canBeReplaced = isReplaceable(problem);
  const restoreNewest = async () => {
    const answer = await restore.send({});
    if (!answer) return;
    const message = t('backup.restored', { at: momentText(answer.at, language), name: answer.keptAs ?? '–' });
    showToast({ message, tone: 'ok' });
    await refresh();
  };
  const refresh = () => queryClient.invalidateQueries();
  const putAside = async () => {
    const answer = await keepAside.send({});
    ask(false);
    if (answer) showToast({ message: t('problem.keptAs', { name: answer.keptAs }), tone: 'ok' });
    await refresh();
  };
  // Names of versions, no amounts: no separators in them.
  const found = problem.kind === 'newer' ? String(problem.found) : '';
  const known = problem.kind === 'newer' ? String(problem.known) : '';
  return (
    <main className={css.page}>
      <Card padding="roomy">
        <Stack gap={5}>
          <LanguageSwitch label={t('common.language')} value={language} onChange={setLanguage} />
          <h1 className={css.title}>{t('problem.title')}</h1>
          <Banner tone="problem">{t(`problem.${problem.kind}`, { found, known })}</Banner>
          {'file' in problem && <p className={css.file}>{t('problem.file', { file: problem.file })}</p>}
          <Row gap={3} wrap>
            {canBeReplaced && newestBackup !== null && (
              <Button variant="primary" isPending={restore.isPending} onPress={() => void restoreNewest()}>
                {t('backup.restoreNewest', { at: momentText(newestBackup, language) })}
              </Button>
            )}
            <Button
              variant={canBeReplaced && newestBackup !== null ? 'quiet' : 'primary'}
              onPress={() => void tryAgain.send({}).then(refresh)}
            >
              {t('common.tryAgain')}
            </Button>
            {canBeReplaced && <Button onPress={() => bring(true)}>{t('copies.restore')}</Button>}
            {canBeReplaced && <Button onPress={() => ask(true)}>{t('problem.keepAside')}</Button>}
            <Button variant="plain" onPress={() => void quit.send({})}>
              {t('problem.quit')}
            </Button>
          </Row>
        </Stack>
      </Card>
      {isBringing && (
        <Dialog
          title={t('copies.restore')}
          isOpen
          size="large"
          closeLabel={t('common.close')}
          onClose={() => bring(false)}
        >
          <RestoreCopy isStaff={false} onBack={() => bring(false)} onDone={() => void refresh()} />
        </Dialog>
      )}
      <ConfirmDialog
        title={t('problem.keepAside')}
        message={t('problem.keepAsideSure')}
        isOpen={isAsking}
        confirmLabel={t('problem.keepAside')}
        cancelLabel={t('common.cancel')}
        isPending={keepAside.isPending}
        onConfirm={() => void putAside()}
        onCancel={() => ask(false)}
      />
    </main>
  );
}
