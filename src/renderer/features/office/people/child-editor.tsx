import { useState } from 'react';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { ChildRow } from '../../../../shared/ipc/contract/people.ts';
import { call, useSend } from '../../../app/client/index.ts';
import { ChildSuits } from '../../../app/person/child-suits.tsx';
import { useUnsaved } from '../../../app/unsaved/use-unsaved.ts';
import { useWords } from '../../../app/words.ts';
import { ConfirmDialog, showToast, Tabs } from '../../../ui/index.ts';
import { type ChildDraft, draftOf, soundFields } from './child-draft.ts';
import { ChildFieldset } from './child-fieldset.tsx';
import { EditorDialog } from './editor-dialog.tsx';
import { type Elsewhere, ElsewhereDialog } from './elsewhere-dialog.tsx';
import { ConsentsPanel } from './file/consents-panel.tsx';
import css from './file/file.module.css';
import { GuardiansPanel } from './file/guardians-panel.tsx';
import { MandatesPanel } from './file/mandates-panel.tsx';
import { PmpkFieldset } from './file/pmpk-fieldset.tsx';
import { StaysPanel } from './file/stays-panel.tsx';
import { useFormStore } from './file/use-draft.tsx';
import { useArchive } from './use-archive.ts';

const parts = ['child', 'pmpk', 'guardians', 'consents', 'mandates', 'suits', 'stays'] as const;
type Part = (typeof parts)[number];
/** The others are written to a child that is there. */
const newParts: readonly Part[] = ['child', 'pmpk'];

const isSame = (left: ChildDraft, right: ChildDraft) => JSON.stringify(left) === JSON.stringify(right);

const isPmpkDay = (field: string | undefined): boolean => field?.startsWith('pmpk') ?? false;

type Props = {
  readonly status: ReadyStatus;
  /** Null adds one. */
  readonly child: ChildRow | null;
  /** The room a new child begins in. */
  readonly roomId: RoomId | null;
  readonly onClose: () => void;
};

export function ChildEditor({ status, child, roomId, onClose: onClosed }: Props) {
  const { t } = useWords();
  const [start] = useState(() => draftOf(child, status, roomId));
  const unsaved = useUnsaved({
    key: `children ${child?.id ?? 'new'}`,
    name: child?.name ?? t('unsaved.newChild'),
    start,
    isChanged: (typed) => !isSame(typed, start),
  });
  const { value: draft, set: setDraft } = unsaved;
  const [isChecked, setChecked] = useState(false);
  // A day that is half typed counts as none: it must not be saved as none.
  const [badDays, setBadDays] = useState<ReadonlySet<string>>(new Set());
  const [elsewhere, setElsewhere] = useState<Elsewhere | null>(null);
  const { send, isPending } = useSend('children.save');
  const { send: sendArchive } = useSend('children.archive');
  const archive = useArchive(
    (id, archived) => sendArchive({ childId: id as ChildRow['id'], archived }),
    t('childFile.archiveKeeps'),
  );
  const [part, setPart] = useState<Part>('child');
  // Each of these parts is saved by its own button: what is typed there is not saved with the rest.
  const store = useFormStore(child);
  const [asksTyped, setAsksTyped] = useState(false);
  const onClose = () => {
    unsaved.drop();
    store.drop();
    onClosed();
  };
  const typedPart = store.typed[0] ?? part;
  const onChange = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const onDayValidity = (field: string, isValid: boolean) =>
    setBadDays((bad) => new Set(isValid ? [...bad].filter((one) => one !== field) : [...bad, field]));
  const save = async () => {
    setAsksTyped(false);
    setChecked(true);
    const fields = soundFields(draft);
    // What is missing stands on the first of the tabs.
    if (!fields || badDays.size > 0) return setPart(isPmpkDay([...badDays][0]) ? 'pmpk' : 'child');
    if (!(await send({ childId: child?.id ?? null, fields }))) return;
    unsaved.drop();
    store.drop();
    showToast({ tone: 'ok', message: t('common.saved') });
    // Saved is saved: where the question cannot be asked, the plan still shows what is left behind.
    const left =
      child && draft.roomId !== start.roomId ? await call('plan.elsewhere', { childId: child.id }).catch(() => []) : [];
    if (left.length > 0) setElsewhere(left);
    else onClose();
  };
  if (child && elsewhere) return <ElsewhereDialog childId={child.id} series={elsewhere} onClose={onClose} />;
  return (
    <EditorDialog
      title={child ? child.name : t('office.addChild')}
      isChanged={!isSame(draft, start) || store.typed.length > 0}
      isFound={unsaved.isFound || store.isFound}
      isSaving={isPending}
      onSave={() => (store.typed.length > 0 ? setAsksTyped(true) : void save())}
      onClose={onClose}
      archive={
        child && {
          isArchived: child.isArchived,
          onChange: async (archived) => (await archive(child.id, child.name, archived)) && onClose(),
        }
      }
    >
      <Tabs
        label={child ? child.name : t('office.addChild')}
        tabs={(child ? parts : newParts).map((id) => ({ id, label: t(`childFile.parts.${id}`) }))}
        selectedId={part}
        onChange={setPart}
      >
        <div className={css.panel}>
          {part === 'child' && (
            <ChildFieldset
              rooms={status.rooms}
              child={child}
              today={status.today}
              {...{ draft, isChecked, onChange, onDayValidity }}
            />
          )}
          {part === 'pmpk' && <PmpkFieldset today={status.today} {...{ draft, isChecked, onChange, onDayValidity }} />}
          {part === 'guardians' && child && <GuardiansPanel child={child} store={store} />}
          {part === 'consents' && child && <ConsentsPanel child={child} today={status.today} store={store} />}
          {part === 'stays' && child && <StaysPanel childId={child.id} />}
          {part === 'suits' && child && <ChildSuits childId={child.id} />}
          {part === 'mandates' && child && <MandatesPanel child={child} today={status.today} store={store} />}
        </div>
      </Tabs>
      <ConfirmDialog
        title={t('childFile.typedTitle', { part: t(`childFile.parts.${typedPart}`) })}
        message={t('childFile.typedWhy')}
        isOpen={asksTyped}
        confirmLabel={t('childFile.saveWithout')}
        cancelLabel={t('childFile.backToTyped')}
        onConfirm={() => void save()}
        onCancel={() => {
          setAsksTyped(false);
          setPart(typedPart);
        }}
        tone="danger"
      />
    </EditorDialog>
  );
}
