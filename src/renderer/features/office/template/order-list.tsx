import { ArrowDown, ArrowUp } from 'lucide-react';
import { useWords } from '../../../app/words.ts';
import { Checkbox, IconButton } from '../../../ui/index.ts';
import css from './template.module.css';

type Props<Id extends string> = {
  readonly all: readonly Id[];
  /** Shown, in this order. */
  readonly chosen: readonly Id[];
  /** Cannot be left out. */
  readonly needed?: readonly Id[];
  readonly nameOf: (id: Id) => string;
  readonly onChange: (chosen: readonly Id[]) => void;
};

/** What is shown, in which order: by buttons, so that no finger and no key has to drag. */
export function OrderList<Id extends string>({ all, chosen, needed = [], nameOf, onChange }: Props<Id>) {
  const { t } = useWords();
  const others = all.filter((id) => !chosen.includes(id));
  const move = (from: number, to: number) => {
    const id = chosen[from];
    if (id !== undefined) onChange(chosen.toSpliced(from, 1).toSpliced(to, 0, id));
  };
  return (
    <ul className={css.order}>
      {[...chosen, ...others].map((id, index) => {
        const isChosen = index < chosen.length;
        const name = nameOf(id);
        return (
          <li key={id} className={css.orderRow}>
            <Checkbox
              label={name}
              isSelected={isChosen}
              isDisabled={needed.includes(id)}
              onChange={(isOn) => onChange(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))}
            />
            {isChosen && (
              <span className={css.arrows}>
                <IconButton
                  icon={ArrowUp}
                  variant="quiet"
                  label={t('template.up', { name })}
                  isDisabled={index === 0}
                  onPress={() => move(index, index - 1)}
                />
                <IconButton
                  icon={ArrowDown}
                  variant="quiet"
                  label={t('template.down', { name })}
                  isDisabled={index === chosen.length - 1}
                  onPress={() => move(index, index + 1)}
                />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
