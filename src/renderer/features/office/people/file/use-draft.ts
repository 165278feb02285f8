/** What is typed in the forms of a child's file: kept while another part is looked at, and known before it is lost. */
import { useState } from 'react';

export type FormPart = 'guardians' | 'consents' | 'mandates';
type Form<Draft> = { readonly settled: Draft; readonly draft: Draft };

export type FormStore = {
  readonly forms: Readonly<Partial<Record<FormPart, Form<object>>>>;
  readonly setForm: (part: FormPart, form: Form<object>) => void;
};

export function useFormStore(): FormStore & { readonly typed: readonly FormPart[] } {
  const [forms, setForms] = useState<FormStore['forms']>({});
  const isTyped = (form: Form<object>) => JSON.stringify(form.draft) !== JSON.stringify(form.settled);
  return {
    forms,
    setForm: (part, form) => setForms((before) => ({ ...before, [part]: form })),
    /** Parts in which something is not added yet. */
    typed: (Object.entries(forms) as [FormPart, Form<object>][]).flatMap(([part, form]) => (isTyped(form) ? part : [])),
  };
}

export function useDraft<Draft extends object>(part: FormPart, start: Draft, { forms, setForm }: FormStore) {
  const { settled, draft } = (forms[part] ?? { settled: start, draft: start }) as Form<Draft>;
  return {
    draft,
    put: (changes: Partial<Draft>) => setForm(part, { settled, draft: { ...draft, ...changes } }),
    /** Saved, or begun anew: nothing would be lost from here. */
    settle: (next: Draft) => setForm(part, { settled: next, draft: next }),
  };
}
