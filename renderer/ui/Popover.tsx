import type { ReactNode } from "react";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover as AriaPopover } from "react-aria-components/Popover";
import "./Popover.css";

type PopoverProps = {
  /** What it is about, for those who listen. */
  label: string;
  /** The control that opens it. */
  trigger: ReactNode;
  placement?: "bottom start" | "bottom" | "bottom end" | "right" | "top";
  children: ReactNode;
};

export function Popover({ label, trigger, placement = "bottom start", children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className="popover" placement={placement} offset={6}>
        <Dialog className="popover-body" aria-label={label}>
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
