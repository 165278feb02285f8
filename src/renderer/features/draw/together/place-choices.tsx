import {
  type CSSProperties,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Choice, HeldTool, PlaceChoice } from '../../../../shared/drawing/desk/choice.ts';
import type { PlaceRoom } from '../../../../shared/drawing/desk/place-room.ts';
import { type ColourId, colourValue } from '../../../../shared/drawing/palette.ts';
import { useWords } from '../../../app/words.ts';
import { MoreButton } from '../desk/more-button.tsx';
import { ToolPicture } from '../desk/tool-picture.tsx';
import { wordsFrom } from '../sound/word-of.ts';
import { TrayButton } from '../tray-button.tsx';
import css from './together.module.css';

interface PlaceChoicesProps {
  readonly label: string;
  readonly choice: Choice;
  readonly room: PlaceRoom;
  readonly tools: readonly HeldTool[];
  readonly colours: readonly ColourId[];
  /** The place of this child. */
  readonly place: RefObject<HTMLElement | null>;
  readonly onTake: (change: Partial<PlaceChoice>) => void;
  readonly onClose: () => void;
}

type Item = { readonly tool: HeldTool } | { readonly colour: ColourId };

/** Round the button that opened them, which keeps its place in the middle below. */
export function PlaceChoices({ label, choice, room, tools, colours, place, onTake, onClose }: PlaceChoicesProps) {
  const { t } = useWords();
  const choices = useRef<HTMLFieldSetElement>(null);
  const [wanted, setPage] = useState(0);
  useClosing(choices, place, onClose);

  const items: readonly Item[] = [...tools.map((tool) => ({ tool })), ...colours.map((colour) => ({ colour }))];
  const { columns, rows, places } = room;
  const isPaged = items.length > places;
  const perPage = isPaged ? Math.max(1, places - 1) : places;
  const pages = Math.ceil(items.length / perPage);
  const page = Math.min(wanted, pages - 1);
  const take = (change: Partial<PlaceChoice>) => {
    onTake(change);
    onClose();
  };
  return (
    <fieldset
      ref={choices}
      aria-label={label}
      className={css.choices}
      {...wordsFrom('tools', 'colours')}
      style={{ '--columns': columns, '--rows': rows } as CSSProperties}
    >
      {/* The button that opened lies there. */}
      <span className={css.below} style={{ gridColumn: (columns + 1) / 2, gridRow: rows }} />
      {items.slice(page * perPage, (page + 1) * perPage).map((item) =>
        'tool' in item ? (
          <TrayButton
            key={item.tool}
            label={t(`desk.tools.${item.tool}`)}
            hideLabel
            isSelected={choice.tool === item.tool}
            onPress={() => take(item)}
          >
            <ToolPicture entry={item.tool} choice={choice} />
          </TrayButton>
        ) : (
          <TrayButton
            key={item.colour}
            label={t(`draw.colours.${item.colour}`)}
            hideLabel
            isFlat
            isSelected={choice.colour === item.colour && choice.tool !== 'eraser'}
            onPress={() => take(item)}
          >
            <span className={css.pot} style={{ '--pot-colour': colourValue(item.colour) } as CSSProperties} />
          </TrayButton>
        ),
      )}
      {isPaged && <MoreButton page={page} pages={pages} label={t('desk.moreTools')} onPage={setPage} />}
    </fieldset>
  );
}

/** Closes by Escape and by a press of this child on its own part of the page; what the others do is theirs. */
function useClosing(
  choices: RefObject<HTMLElement | null>,
  place: RefObject<HTMLElement | null>,
  onClose: () => void,
): void {
  const [opener] = useState(() => document.activeElement);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const onPress = ({ target, clientX: x, clientY: y }: PointerEvent) => {
      const own = place.current;
      if (!own || (target instanceof Node && own.contains(target))) return;
      const { left, right, top, bottom } = own.getBoundingClientRect();
      if (x >= left && x <= right && y >= top && y <= bottom) close();
    };
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      if (key === 'Escape' && target instanceof Node && place.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', onPress, { capture: true });
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', onPress, { capture: true });
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [place]);

  useLayoutEffect(() => {
    const inside = choices.current;
    // Only who came here by keyboard: several children press at once, and none takes the focus from another.
    if (opener?.matches(':focus-visible')) inside?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    return () => {
      if (inside?.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus();
    };
  }, [choices, opener]);
}
