import { ChevronDown } from 'lucide-react';
import type { ScopeKind, SheetScope } from '../../../../shared/domain/sheet-scope.ts';
import type { SheetChoice } from '../../../../shared/ipc/contract/attendance.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, PickList } from '../../../ui/index.ts';
import { choiceKey } from './choice-label.ts';

type Props = {
  readonly kind: ScopeKind;
  readonly choices: readonly SheetChoice[];
  readonly chosen: SheetChoice | undefined;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onScope: (scope: SheetScope) => void;
};

/** One out of hundreds: found by a few letters of its name. */
export function ScopePicker({ kind, choices, chosen, isOpen, onOpenChange, onScope }: Props) {
  const { t } = useWords();
  const nameOf = (choice: SheetChoice) => choice.name || t('sheetOf.noClass');
  const detailOf = ({ detail, isArchived }: SheetChoice) =>
    [detail, isArchived && t('office.archived')].filter(Boolean).join(' · ') || undefined;
  const title = t(`sheetOf.choose.${kind}`);
  return (
    <>
      <Button iconAfter={ChevronDown} isFullWidth onPress={() => onOpenChange(true)}>
        {chosen ? nameOf(chosen) : title}
      </Button>
      <Dialog
        title={title}
        isOpen={isOpen}
        onClose={() => onOpenChange(false)}
        closeLabel={t('common.close')}
        isDismissable
      >
        <PickList
          label={t(`scopes.${kind}`)}
          searchLabel={t('common.search')}
          clearSearchLabel={t('common.clearSearch')}
          emptyText={t('sheetOf.nothingFound')}
          selectionMode="single"
          autoFocus
          options={choices.map((choice) => ({
            id: choiceKey(choice.scope),
            label: nameOf(choice),
            detail: detailOf(choice),
          }))}
          selectedIds={chosen ? [choiceKey(chosen.scope)] : []}
          onChange={([key]) => {
            const next = choices.find((choice) => choiceKey(choice.scope) === key);
            if (next) onScope(next.scope);
            onOpenChange(false);
          }}
        />
      </Dialog>
    </>
  );
}
