import type { ReactNode } from "react";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
} from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import "./Menu.css";

export type MenuItem = {
  readonly id: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly icon?: ReactNode;
  readonly shortcut?: ReactNode;
  readonly onAction: () => void;
  readonly isDisabled?: boolean;
};

type MenuProps = {
  label: string;
  /** The control that opens it. */
  trigger: ReactNode;
  /** Items in groups; a hairline stands between groups. */
  groups: readonly (readonly MenuItem[])[];
  placement?: "bottom start" | "bottom end";
};

export function Menu({ label, trigger, groups, placement = "bottom end" }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="menu-popover" placement={placement} offset={4}>
        <AriaMenu className="menu" aria-label={label}>
          {groups.map((items) => (
            <AriaMenuSection className="menu-section" key={items[0]?.id} aria-label={label}>
              {items.map((item) => (
                <AriaMenuItem
                  className="menu-item"
                  key={item.id}
                  id={item.id}
                  textValue={item.label}
                  isDisabled={item.isDisabled ?? false}
                  onAction={item.onAction}
                >
                  <span className="menu-icon">{item.icon}</span>
                  <span className="menu-words">
                    <span>{item.label}</span>
                    {item.note !== undefined && <span className="menu-note">{item.note}</span>}
                  </span>
                  {item.shortcut}
                </AriaMenuItem>
              ))}
            </AriaMenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
