import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { classes } from './css.ts';
import css from './tabs.module.css';

export interface TabItem<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  /** A number beside the label, e.g. how many wait there. */
  readonly count?: number | undefined;
}

export interface TabsProps<Id extends string = string> {
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly selectedId: Id;
  readonly onChange: (id: Id) => void;
  /** What the selected tab shows. */
  readonly children: ReactNode;
}

export function Tabs<Id extends string>({ label, tabs, selectedId, onChange, children }: TabsProps<Id>) {
  return (
    <AriaTabs selectedKey={selectedId} onSelectionChange={(key) => onChange(key as Id)} className={classes(css.tabs)}>
      <TabList aria-label={label} items={tabs} dependencies={[tabs]} className={classes(css.list)}>
        {({ id, label: text, icon: Icon, count }) => (
          <Tab id={id} className={classes(css.tab)}>
            {Icon && <Icon aria-hidden className={css.icon} />}
            {text}
            {count !== undefined && <span className={css.count}>{count}</span>}
          </Tab>
        )}
      </TabList>
      <TabPanel key={selectedId} id={selectedId} className={classes(css.panel)}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
