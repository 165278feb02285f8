import { Eraser, Highlighter, type LucideIcon, Paintbrush } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { Tool } from '../../../shared/drawing/ops/stroke.ts';
import { colourValue, SIZE_IDS, type SizeId } from '../../../shared/drawing/palette.ts';
import { useWords } from '../../app/words.ts';
import css from './tray.module.css';
import { TrayButton } from './tray-button.tsx';
import type { Choice } from './use-choice.ts';

const TOOLS = {
  'round-brush': { icon: Paintbrush, word: 'brush' },
  marker: { icon: Highlighter, word: 'marker' },
  eraser: { icon: Eraser, word: 'eraser' },
} as const satisfies Partial<Record<Tool, { icon: LucideIcon; word: string }>>;

const ON_TRAY = ['round-brush', 'marker', 'eraser'] as const;

/** Diameter of the dot that stands for a size, mm. */
const DOTS: Readonly<Record<SizeId, number>> = { small: 2.5, medium: 5, large: 9 };

interface ToolTrayProps {
  readonly choice: Choice;
  readonly onTool: (tool: Tool) => void;
  readonly onSize: (size: SizeId) => void;
}

/** What to draw with, and how thick. */
export function ToolTray({ choice, onTool, onSize }: ToolTrayProps) {
  const { t } = useWords();
  const ink = choice.tool === 'eraser' ? 'var(--ink-faint)' : colourValue(choice.colour);
  return (
    <div className={css.tools}>
      <fieldset aria-label={t('draw.tools.label')} className={css.group}>
        {ON_TRAY.map((tool) => (
          <TrayButton
            key={tool}
            label={t(`draw.tools.${TOOLS[tool].word}`)}
            icon={TOOLS[tool].icon}
            isSelected={choice.tool === tool}
            onPress={() => onTool(tool)}
          />
        ))}
      </fieldset>
      <fieldset aria-label={t('draw.sizes.label')} className={css.group}>
        {SIZE_IDS.map((size) => (
          <TrayButton
            key={size}
            label={t(`draw.sizes.${size}`)}
            isSelected={choice.size === size}
            onPress={() => onSize(size)}
          >
            <span className={css.dot} style={{ '--dot-mm': DOTS[size], '--dot-colour': ink } as CSSProperties} />
          </TrayButton>
        ))}
      </fieldset>
    </div>
  );
}
