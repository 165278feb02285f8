import { Check } from 'lucide-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { ListBox, ListBoxItem, ListLayout, type Selection, Virtualizer } from 'react-aria-components';
import { foldForSearch } from '../../shared/domain/collation.ts';
import { classes, pixelsPerMillimetre } from './css.ts';
import type { FieldProps } from './field.tsx';
import css from './pick-list.module.css';
import { SearchField } from './search-field.tsx';
import { ToggleChip } from './toggle-chip.tsx';

export interface PickOption<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** Second, quieter words, e.g. the class; searched too. */
  readonly detail?: string | undefined;
  readonly picture?: ReactNode;
}

export interface PickListProps<Id extends string = string> extends Omit<FieldProps, 'isRequired' | 'isDisabled'> {
  readonly options: readonly PickOption<Id>[];
  readonly selectedIds: readonly Id[];
  readonly onChange: (ids: readonly Id[]) => void;
  readonly searchLabel: string;
  readonly clearSearchLabel: string;
  /** Shown when the search finds nothing. */
  readonly emptyText: string;
  /** The search has the focus as the list appears. */
  readonly autoFocus?: boolean | undefined;
  readonly selectionMode?: 'single' | 'multiple' | undefined;
}

/** Any number out of up to some hundreds: search, tick, and see above the list what is ticked. */
export function PickList<Id extends string>(props: PickListProps<Id>) {
  const { label, options, selectedIds, onChange, errorMessage, selectionMode = 'multiple' } = props;
  const [search, setSearch] = useState('');
  const helpId = useId();
  const layoutOptions = useMemo(() => ({ rowSize: Math.round(11 * pixelsPerMillimetre()) }), []);
  const found = useMemo(() => {
    const words = foldForSearch(search).split(/\s+/).filter(Boolean);
    return options.filter((option) => {
      const text = foldForSearch(`${option.label} ${option.detail ?? ''}`);
      return words.every((word) => text.includes(word));
    });
  }, [options, search]);
  const chosen = options.filter((option) => selectedIds.includes(option.id));
  const help = errorMessage ?? props.description;

  const select = (selection: Selection) => {
    // "All" means all that the search shows; what was ticked before stays.
    onChange(
      selection === 'all' ? [...new Set([...selectedIds, ...found.map(({ id }) => id)])] : ([...selection] as Id[]),
    );
  };

  return (
    <fieldset className={css.pick} aria-label={label} aria-describedby={help === undefined ? undefined : helpId}>
      <span aria-hidden className={css.label}>
        {label}
      </span>
      {selectionMode === 'multiple' && chosen.length > 0 && (
        <div className={css.chosen}>
          {chosen.map(({ id, label: text }) => (
            <ToggleChip
              key={id}
              label={text}
              isSelected
              onChange={() => onChange(selectedIds.filter((selected) => selected !== id))}
            />
          ))}
        </div>
      )}
      <div className={classes(css.box, errorMessage !== undefined && css.wrong)}>
        <div className={css.search}>
          <SearchField
            label={props.searchLabel}
            clearLabel={props.clearSearchLabel}
            value={search}
            onChange={setSearch}
            autoFocus={props.autoFocus}
          />
        </div>
        <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
          <ListBox
            aria-label={label}
            items={found}
            selectionMode={selectionMode}
            selectionBehavior="toggle"
            escapeKeyBehavior="none"
            selectedKeys={selectedIds}
            onSelectionChange={select}
            renderEmptyState={() => <p className={css.empty}>{props.emptyText}</p>}
            className={classes(css.list)}
          >
            {(option) => (
              <ListBoxItem id={option.id} textValue={option.label} className={classes(css.option)}>
                <span aria-hidden className={classes(css.mark, selectionMode === 'single' && css.round)}>
                  <Check />
                </span>
                {option.picture}
                <span className={css.name}>{option.label}</span>
                {option.detail !== undefined && <span className={css.detail}>{option.detail}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </div>
      {help !== undefined && (
        <p id={helpId} className={classes(css.help, errorMessage !== undefined && css.error)}>
          {help}
        </p>
      )}
    </fieldset>
  );
}
