import { useRef, useState } from 'react';
import type { Choice } from '../../../../shared/drawing/desk/choice.ts';
import { isBrush, type TrayEntry, trayOf } from '../../../../shared/drawing/desk/desk-tools.ts';
import { useWords } from '../../../app/words.ts';
import { useProfile } from '../profile-context.tsx';
import { wordsFrom } from '../sound/word-of.ts';
import { TrayButton } from '../tray-button.tsx';
import css from './desk.module.css';
import { MoreButton } from './more-button.tsx';
import { opensPanel, type PanelId } from './panel-ids.ts';
import { isReady } from './ready-tools.ts';
import { ToolPicture } from './tool-picture.tsx';
import { trayGrid, useTrayRoom } from './use-tray-room.ts';

interface ToolTrayProps {
  readonly choice: Choice;
  readonly open: PanelId | null;
  readonly onEntry: (entry: TrayEntry) => void;
}

/** Most lines of tools side by side; what does not fit is on the next page. */
const MOST_LINES = 2;

/** What to draw with. */
export function ToolTray({ choice, open, onEntry }: ToolTrayProps) {
  const { t } = useWords();
  const { tools: level } = useProfile();
  const tray = useRef<HTMLFieldSetElement>(null);
  const room = useTrayRoom(tray);
  const { isPortrait, perLine, upright } = room;
  const [wanted, setPage] = useState(0);
  const entries = trayOf(level, isReady);

  const lines = upright?.toolLines ?? Math.min(MOST_LINES, Math.ceil(entries.length / perLine));
  const places = perLine * lines;
  const isPaged = entries.length > places;
  const perPage = isPaged ? Math.max(1, places - 1) : places;
  const pages = Math.ceil(entries.length / perPage);
  const page = Math.min(wanted, pages - 1);
  const columns = isPortrait ? Math.ceil(Math.min(entries.length, places) / lines) : lines;
  return (
    <fieldset ref={tray} aria-label={t('desk.toolTray')} className={css.tools} {...wordsFrom('tools')}>
      <div className={css.grid} style={trayGrid(room, columns)}>
        {entries.slice(page * perPage, (page + 1) * perPage).map((entry) => (
          <TrayButton
            key={entry}
            label={t(`desk.tools.${entry}`)}
            isSelected={isHeld(entry, choice)}
            {...(opensPanel(entry, level) && { isOpen: open === entry })}
            onPress={() => onEntry(entry)}
          >
            <ToolPicture entry={entry} choice={choice} />
          </TrayButton>
        ))}
        {isPaged && <MoreButton page={page} pages={pages} label={t('desk.moreTools')} onPage={setPage} />}
      </div>
    </fieldset>
  );
}

function isHeld(entry: TrayEntry, choice: Choice): boolean {
  if (entry === 'brushes') return isBrush(choice.tool);
  return entry === 'symmetry' ? choice.symmetry !== null : choice.tool === entry;
}
