import type { Choice } from '../../../../shared/drawing/desk/choice.ts';
import { choiceAtPlace, takeAtPlace } from '../../../../shared/drawing/desk/together-choice.ts';
import type { Choose } from '../desk/use-choice.ts';
import { PlaceTools } from './place-tools.tsx';
import css from './together.module.css';

interface TogetherLayerProps {
  readonly choice: Choice;
  readonly choose: Choose;
}

/** Over the page of several children: where it is divided, and in each place what its child holds. */
export function TogetherLayer({ choice, choose }: TogetherLayerProps) {
  const { together } = choice;
  if (together === null) return null;
  return (
    <div className={css.layer}>
      <div className={css.page} data-places={together}>
        {choice.places.slice(0, together).map((_held, index) => (
          <PlaceTools
            key={index}
            choice={choiceAtPlace(choice, index)}
            number={index + 1}
            onTake={(change) => choose((now) => takeAtPlace(now, index, change))}
          />
        ))}
      </div>
    </div>
  );
}
