/** From a stick to the school's data: choose a copy, open it with the code, look at what is in it, bring it. */
import { useEffect, useState } from 'react';
import type { FoundCopy } from '../../../shared/domain/second-copy.ts';
import type { CallOutput } from '../../../shared/ipc/contract/index.ts';
import { Spinner, showToast } from '../../ui/index.ts';
import { call, errorText, queryClient } from '../client/index.ts';
import { useWords } from '../words.ts';
import { CopyList } from './copy-list.tsx';
import { CopyPreview } from './copy-preview.tsx';
import { momentText } from './moment-text.ts';
import { TypeCode } from './type-code.tsx';

type Props = {
  /** Whether somebody is signed in: what this PC copied itself is opened without the code then. */
  readonly isStaff: boolean;
  readonly onBack: () => void;
  readonly onDone?: (() => void) | undefined;
};

type Opened = CallOutput<'copies.open'>;

export function RestoreCopy({ isStaff, onBack, onDone }: Props) {
  const { t, language } = useWords();
  const [copy, choose] = useState<FoundCopy | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  useEffect(() => () => void call('copies.close', {}).catch(() => undefined), []);

  const open = async (one: FoundCopy, code: string | null) => {
    setBusy(true);
    setProblem(undefined);
    try {
      setOpened(await call('copies.open', { id: one.id, code }));
    } catch (error) {
      const message = errorText(t, error);
      setProblem(message);
      if (code === null) showToast({ message, tone: 'problem' });
    }
    setBusy(false);
  };
  const pick = (one: FoundCopy) => {
    if (one.isOwn && isStaff) void open(one, null);
    choose(one);
  };
  const back = () => {
    choose(null);
    setOpened(null);
    setProblem(undefined);
  };
  const bring = async (one: FoundCopy) => {
    setBusy(true);
    try {
      await call('copies.restore', { id: one.id });
      showToast({ tone: 'ok', message: t('copies.brought', { at: momentText(one.at, language) }) });
      // Whoever is told goes by what the app says of itself.
      await queryClient.invalidateQueries({ queryKey: ['app.status'] });
      onDone?.();
    } catch (error) {
      showToast({ tone: 'problem', message: errorText(t, error) });
    }
    setBusy(false);
  };

  if (copy === null) return <CopyList onChoose={pick} onBack={onBack} />;
  if (opened) {
    const { content, now } = opened;
    return (
      <CopyPreview
        copy={copy}
        content={content}
        now={now}
        isPending={isBusy}
        onBack={back}
        onBring={() => void bring(copy)}
      />
    );
  }
  if (isBusy) return <Spinner label={t('copies.opening')} size="large" />;
  return <TypeCode copy={copy} problem={problem} onOpen={(code) => void open(copy, code)} onBack={back} />;
}
