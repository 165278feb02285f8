import { Building2, GraduationCap, type LucideIcon, User, UserRound, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { type ScopeKind, type SheetScope, scopeKinds } from '../../../../shared/domain/sheet-scope.ts';
import type { SheetChoice } from '../../../../shared/ipc/contract/attendance.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Select } from '../../../ui/index.ts';
import { choiceKey, useChoiceLabel } from './choice-label.ts';
import { ScopePicker } from './scope-picker.tsx';
import css from './sheet-toolbar.module.css';

const kindIcons: Readonly<Record<ScopeKind, LucideIcon>> = {
  room: Building2,
  class: GraduationCap,
  group: UsersRound,
  specialist: UserRound,
  child: User,
};

/** A list that is looked through at a glance; longer ones are searched. */
const mostAtAGlance = 40;

type Props = {
  /** May be another than that of the sheet, while nothing of it is chosen yet. */
  readonly kind: ScopeKind;
  readonly scope: SheetScope;
  readonly onKind: (kind: ScopeKind) => void;
  readonly onScope: (scope: SheetScope) => void;
};

/** Which sheet: of what kind, and of which of that kind. */
export function ScopeSelect({ kind, scope, onKind, onScope }: Props) {
  const { t } = useWords();
  const { data: choices } = useCall('attendance.choices', { kind });
  return (
    <>
      <div className={css.kind}>
        <Select<ScopeKind>
          label={t('sheetOf.kind')}
          hideLabel
          options={scopeKinds.map((id) => ({ id, label: t(`scopes.${id}`), icon: kindIcons[id] }))}
          value={kind}
          onChange={onKind}
          placeholder={t('sheetOf.kind')}
        />
      </div>
      <div className={css.scope}>
        <Which key={kind} kind={kind} choices={choices ?? []} scope={scope} onScope={onScope} />
      </div>
    </>
  );
}

type WhichProps = Pick<Props, 'kind' | 'scope' | 'onScope'> & { readonly choices: readonly SheetChoice[] };

function Which({ kind, choices, scope, onScope }: WhichProps) {
  const { t } = useWords();
  // Whoever asks for a child's sheet has a child in mind: the search opens at once.
  const [isPicking, setPicking] = useState(kind === 'child' && scope.kind !== 'child');
  const labelOf = useChoiceLabel(choices);
  const chosen = choices.find((choice) => choiceKey(choice.scope) === choiceKey(scope));
  if (kind === 'child' || choices.length > mostAtAGlance)
    return (
      <ScopePicker
        kind={kind}
        choices={choices}
        chosen={chosen}
        isOpen={isPicking}
        onOpenChange={setPicking}
        onScope={onScope}
      />
    );
  return (
    <Select
      label={t(`scopes.${kind}`)}
      hideLabel
      isDisabled={choices.length === 0}
      options={choices.map((choice) => ({ id: choiceKey(choice.scope), label: labelOf(choice) }))}
      value={chosen ? choiceKey(chosen.scope) : null}
      onChange={(key) => {
        const next = choices.find((choice) => choiceKey(choice.scope) === key);
        if (next) onScope(next.scope);
      }}
      placeholder={t(`sheetOf.choose.${kind}`)}
    />
  );
}
