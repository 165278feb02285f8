import type { CSSProperties, ReactNode } from 'react';
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

function layout({ gap = 4, align, justify, grow }: Omit<StackProps, 'children'>): CSSProperties {
  return {
    gap: gap === 0 ? 0 : `var(--space-${gap})`,
    alignItems: align,
    justifyContent: justify === 'between' ? 'space-between' : justify,
    flex: grow ? '1 1 auto' : undefined,
  };
}

/** Things one under another. */
export function Stack({ children, ...rest }: StackProps) {
  return (
    <div className={css.stack} style={layout(rest)}>
      {children}
    </div>
  );
}

/** Things side by side. */
export function Row({ children, wrap = false, align = 'center', ...rest }: RowProps) {
  return (
    <div className={css.row} style={{ ...layout({ align, ...rest }), flexWrap: wrap ? 'wrap' : undefined }}>
      {children}
    </div>
  );
}
