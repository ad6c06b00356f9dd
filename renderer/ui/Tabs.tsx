import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components/Tabs";
import "./Tabs.css";

export type TabItem = { readonly id: string; readonly label: string; readonly content: ReactNode };

type TabsProps = {
  label: string;
  items: readonly TabItem[];
  /** Which one is open, for whoever keeps it; the tabs keep it themselves otherwise. */
  chosen?: string;
  onChoose?: (id: string) => void;
  /** Quiet controls at the right of the list. */
  aside?: ReactNode;
};

export function Tabs({ label, items, chosen, onChoose, aside }: TabsProps) {
  return (
    <AriaTabs
      className="tabs"
      {...(chosen !== undefined && { selectedKey: chosen })}
      {...(onChoose && { onSelectionChange: (key) => onChoose(String(key)) })}
    >
      <div className="tabs-head">
        <TabList className="tabs-list" aria-label={label}>
          {items.map((item) => (
            <Tab key={item.id} id={item.id} className="tabs-tab">
              {item.label}
            </Tab>
          ))}
        </TabList>
        {aside !== undefined && <div className="tabs-aside">{aside}</div>}
      </div>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="tabs-panel">
          {/* A panel that was left stays a moment, to be moved out of sight. What was in it would be drawn once more for nothing. */}
          {({ isExiting }) => !isExiting && item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
