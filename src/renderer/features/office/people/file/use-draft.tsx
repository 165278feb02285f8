/** What is typed in the forms of a child's file: kept while another part is looked at, and known before it is lost. */
import { useState } from 'react';
import type { ChildRow } from '../../../../../shared/ipc/contract/people.ts';
import { LeaveQuestion } from '../../../../app/leave-question.tsx';
import { useUnsaved } from '../../../../app/unsaved/use-unsaved.ts';
import { useWords } from '../../../../app/words.ts';

const formParts = ['guardians', 'consents', 'mandates'] as const;
export type FormPart = (typeof formParts)[number];
type Form<Draft> = { readonly settled: Draft; readonly draft: Draft };

export type FormStore = {
  readonly forms: Readonly<Partial<Record<FormPart, Form<object>>>>;
  readonly setForm: (part: FormPart, form: Form<object>) => void;
};

const isTyped = (form: Form<object> | undefined) =>
  form !== undefined && JSON.stringify(form.draft) !== JSON.stringify(form.settled);

/** Parts in which something is not added yet. */
const typedIn = (forms: FormStore['forms']) => formParts.filter((part) => isTyped(forms[part]));

/** @param child null: nothing of these can be written yet */
export function useFormStore(child: ChildRow | null) {
  const { t } = useWords();
  const {
    value: forms,
    set,
    drop,
    isFound,
  } = useUnsaved<FormStore['forms']>({
    key: `children ${child?.id ?? 'new'} forms`,
    name: `${child?.name ?? ''}: ${t('unsaved.inFile')}`,
    start: {},
    isChanged: (next) => typedIn(next).length > 0,
  });
  return {
    forms,
    setForm: (part: FormPart, form: Form<object>) => set((before) => ({ ...before, [part]: form })),
    typed: typedIn(forms),
    drop,
    isFound,
  };
}

export function useDraft<Draft extends object>(part: FormPart, start: Draft, { forms, setForm }: FormStore) {
  const { settled, draft } = (forms[part] ?? { settled: start, draft: start }) as Form<Draft>;
  const settle = (next: Draft) => setForm(part, { settled: next, draft: next });
  const [waiting, setWaiting] = useState<Draft | null>(null);
  return {
    draft,
    isTyped: isTyped({ settled, draft }),
    put: (changes: Partial<Draft>) => setForm(part, { settled, draft: { ...draft, ...changes } }),
    /** Saved, or begun anew: nothing would be lost from here. */
    settle,
    /** Begins with something else, after a question where something would be lost. */
    begin: (next: Draft) => (isTyped({ settled, draft }) ? setWaiting(next) : settle(next)),
    question: (
      <LeaveQuestion
        isOpen={waiting !== null}
        isDiscard
        onLeave={() => {
          if (waiting) settle(waiting);
          setWaiting(null);
        }}
        onStay={() => setWaiting(null)}
      />
    ),
  };
}
