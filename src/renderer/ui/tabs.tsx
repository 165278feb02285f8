import type { LucideIcon } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { classes } from './css.ts';
import { Dot } from './dot.tsx';
import css from './tabs.module.css';

export interface TabItem<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  /** A number beside the label, e.g. how many wait there. */
  readonly count?: number | undefined;
  /** A dot: something waits there; what, is told elsewhere. */
  readonly isMarked?: boolean | undefined;
}

export interface TabsProps<Id extends string = string> {
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly selectedId: Id;
  readonly onChange: (id: Id) => void;
  /** At the end of the tabs' line. */
  readonly beside?: ReactNode;
  /** What the selected tab shows. */
  readonly children: ReactNode;
}

export function Tabs<Id extends string>({ label, tabs, selectedId, onChange, beside, children }: TabsProps<Id>) {
  const panel = useRef<HTMLDivElement>(null);
  useKeyboardFocusOnly(panel, selectedId);
  return (
    <AriaTabs selectedKey={selectedId} onSelectionChange={(key) => onChange(key as Id)} className={classes(css.tabs)}>
      <div className={classes(css.line)}>
        <TabList aria-label={label} items={tabs} dependencies={[tabs]} className={classes(css.list)}>
          {({ id, label: text, icon: Icon, count, isMarked }) => (
            <Tab id={id} className={classes(css.tab)}>
              {Icon && <Icon aria-hidden className={css.icon} />}
              {text}
              {count !== undefined && <span className={css.count}>{count}</span>}
              {isMarked && <Dot />}
            </Tab>
          )}
        </TabList>
        {beside}
      </div>
      <TabPanel ref={panel} key={selectedId} id={selectedId} className={classes(css.panel)}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}

/**
 * A panel without anything to press in it can be focused as a whole, for who reads by keyboard. A finger that happens to
 * touch it means nothing by that: with the next key a ring would be drawn round the whole panel.
 */
function useKeyboardFocusOnly(panel: RefObject<HTMLElement | null>, selectedId: string): void {
  useEffect(() => {
    const element = panel.current;
    const onFocus = () => {
      if (!element?.matches(':focus-visible')) element?.blur();
    };
    element?.addEventListener('focus', onFocus);
    return () => element?.removeEventListener('focus', onFocus);
  }, [panel, selectedId]);
}
