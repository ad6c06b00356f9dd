import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import "./SideTabs.css";

export type SideTab<Id extends string> = { readonly id: Id; readonly label: string; readonly icon: ReactNode };

type SideTabsProps<Id extends string> = {
  label: string;
  items: readonly SideTab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** What the chosen one shows. */
  children: ReactNode;
};

/** Pages of one screen, listed at its left; the arrow keys walk through them. */
export function SideTabs<Id extends string>({ label, items, chosen, onChoose, children }: SideTabsProps<Id>) {
  return (
    <Tabs
      className="side-tabs"
      orientation="vertical"
      selectedKey={chosen}
      onSelectionChange={(key) => {
        const item = items.find(({ id }) => id === key);
        if (item) onChoose(item.id);
      }}
    >
      <TabList className="side-tabs-list" aria-label={label}>
        {items.map(({ id, label: name, icon }) => (
          <Tab key={id} id={id} className="side-tabs-tab">
            {icon}
            {name}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={chosen} id={chosen} className="side-tabs-panel">
        {children}
      </TabPanel>
    </Tabs>
  );
}
