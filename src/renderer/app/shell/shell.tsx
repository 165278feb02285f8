/** Decides what the window shows: a problem, the first start, the doors, or what lies behind one of them. */
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Status } from '../../../shared/ipc/contract/app.ts';
import { showToast, ToastRegion, UiProvider } from '../../ui/index.ts';
import { onDataEvent, useCall } from '../client/index.ts';
import { Sized } from '../screen-size/sized.tsx';
import { setLanguage, useWords } from '../words.ts';
import { Behind } from './behind.tsx';
import { ScreenGuard } from './screen-guard.tsx';

const FirstStart = lazy(() => import('../first-start/first-start.tsx'));
const ProblemScreen = lazy(() => import('../problem/problem-screen.tsx'));
const Primitives = lazy(() => import('./primitives.tsx'));

export function Shell() {
  const { t, language } = useWords();
  const { data: status } = useCall('app.status', {});
  const wanted = wantedLanguage(status);
  useEffect(() => {
    if (wanted) setLanguage(wanted);
  }, [wanted]);
  useAlreadyOpenNotice();
  return (
    <UiProvider language={language}>
      <ScreenGuard message={t('common.comeBack')} again={t('common.tryAgain')}>
        <Suspense fallback={null}>
          {status && (
            <Sized sizes={status.state === 'ready' ? status.screenSizes : undefined}>
              <Screen status={status} />
            </Sized>
          )}
        </Suspense>
      </ScreenGuard>
      <ToastRegion label={t('common.notifications')} closeLabel={t('common.close')} />
    </UiProvider>
  );
}

function Screen({ status }: { readonly status: Status }) {
  // The first start stays until it is done with: the recovery code is still to be shown when the school stands.
  const [isFirstStart, setFirstStart] = useState(status.state === 'first_start');
  if (status.state === 'first_start' && !isFirstStart) setFirstStart(true);
  if (location.hash === '#primitives') return <Primitives />;
  if (isFirstStart && status.state !== 'problem') {
    return <FirstStart chosen={status.language} onFinished={() => setFirstStart(false)} />;
  }
  switch (status.state) {
    case 'problem':
      return <ProblemScreen problem={status.problem} newestBackup={status.newestBackup} />;
    case 'first_start':
      return null;
    case 'ready':
      return <Behind status={status} />;
  }
}

/** The person's own language once they are signed in, else the language of this PC. */
function wantedLanguage(status: Status | undefined) {
  if (!status || status.state === 'problem') return null;
  return status.state === 'ready' && status.signedIn ? status.signedIn.language : status.language;
}

function useAlreadyOpenNotice(): void {
  const { t } = useWords();
  useEffect(
    () =>
      onDataEvent((event) => {
        if (event.event === 'already-open') showToast({ message: t('common.alreadyOpen'), tone: 'info' });
      }),
    [t],
  );
}
