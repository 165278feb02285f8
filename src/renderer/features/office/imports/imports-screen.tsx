/** Taking over lists: a file, what is what in it, what will happen; and the imports that were made. */
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { ImportDraft, ReadDraft } from '../../../../shared/ipc/contract/imports.ts';
import { call, useSend } from '../../../app/client/index.ts';
import { useUnsaved } from '../../../app/unsaved/use-unsaved.ts';
import { useWords } from '../../../app/words.ts';
import { BeginPanel } from './begin-panel.tsx';
import { type Choices, firstChoices } from './choices.ts';
import { DraftFlow } from './draft-flow.tsx';
import css from './imports.module.css';
import { PastImports } from './past-imports.tsx';
import { ReadingPanel } from './reading-panel.tsx';
import { RefusedPanel } from './refused-panel.tsx';

type Stage =
  | { readonly at: 'list' }
  | { readonly at: 'reading' }
  | { readonly at: 'refused'; readonly draft: Extract<ImportDraft, { state: 'refused' }> }
  | { readonly at: 'draft'; readonly draft: ReadDraft; readonly choices: Choices };

export function ImportsScreen({ status }: { readonly status: ReadyStatus }) {
  const { t, language } = useWords();
  // The file that was read waits in the data process as long as no other one is chosen.
  const { value: stage, set: setStage } = useUnsaved<Stage>({
    key: 'imports',
    name: t('office.nav.imports'),
    start: { at: 'list' },
    isChanged: ({ at }) => at === 'draft',
  });
  const { send } = useSend('imports.choose');
  const showList = () => setStage({ at: 'list' });
  const choose = async (what: 'file' | 'folder') => {
    setStage({ at: 'reading' });
    const draft = await send({ what, language });
    if (!draft) showList();
    else
      setStage(
        draft.state === 'refused' ? { at: 'refused', draft } : { at: 'draft', draft, choices: firstChoices(draft) },
      );
  };
  const leave = () => {
    void call('imports.forget', {}).catch(() => undefined);
    showList();
  };
  if (stage.at === 'reading') return <ReadingPanel />;
  if (stage.at === 'refused')
    return <RefusedPanel draft={stage.draft} onAnother={() => void choose('file')} onBack={showList} />;
  if (stage.at === 'draft')
    return (
      <DraftFlow
        key={stage.draft.draftId}
        status={status}
        draft={stage.draft}
        choices={stage.choices}
        onChoices={(choices) => setStage({ ...stage, choices })}
        onLeave={leave}
        onDone={showList}
      />
    );
  return (
    <div className={css.list}>
      <BeginPanel onChoose={(what) => void choose(what)} />
      <PastImports />
    </div>
  );
}
