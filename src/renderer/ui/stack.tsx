import type { CSSProperties, ReactNode } from 'react';
import { classes } from './css.ts';
import css from './stack.module.css';

type Gap = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

interface StackProps {
  readonly children: ReactNode;
  /** A step of the spacing scale. */
  readonly gap?: Gap;
  readonly align?: 'start' | 'center' | 'end' | 'stretch';
  readonly justify?: 'start' | 'center' | 'end' | 'between';
  /** Takes all the room its parent has left. */
  readonly grow?: boolean;
}

interface RowProps extends StackProps {
  readonly wrap?: boolean;
}

function layout({ gap = 4, align, justify }: Omit<StackProps, 'children' | 'grow'>): CSSProperties {
  return {
    gap: gap === 0 ? 0 : `var(--space-${gap})`,
    alignItems: align,
    justifyContent: justify === 'between' ? 'space-between' : justify,
  };
}

/** Things one under another. */
export function Stack({ children, grow = false, ...rest }: StackProps) {
  return (
    <div className={classes(css.stack, grow && css.grow)} style={layout(rest)}>
      {children}
    </div>
  );
}

/** Things side by side. */
export function Row({ children, wrap = false, align = 'center', grow = false, ...rest }: RowProps) {
  return (
    <div
      className={classes(css.row, grow && css.grow)}
      style={{ ...layout({ align, ...rest }), flexWrap: wrap ? 'wrap' : undefined }}
    >
      {children}
    </div>
  );
}
