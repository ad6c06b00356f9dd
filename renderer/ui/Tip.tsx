import { type ReactElement, type ReactNode, useState } from "react";
import { Tooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import "./Tip.css";

type TipProps = {
  /** What the tip says; without it the control stands alone, as the same element: the focus stays on it when a tip comes or goes. */
  text: ReactNode;
  placement?: "top" | "bottom" | "left" | "right";
  /** One focusable control of this folder. */
  children: ReactElement;
};

/** A word or two on hover and on focus. Never the only place where something is said. */
export function Tip({ text, placement = "bottom", children }: TipProps) {
  const [isOpen, setOpen] = useState(false);
  const isSilent = text === undefined;
  // Its trigger hears nothing while there is nothing to say, and so would not close it.
  if (isSilent && isOpen) setOpen(false);
  return (
    <TooltipTrigger
      delay={400}
      closeDelay={80}
      isDisabled={isSilent}
      isOpen={isOpen && !isSilent}
      onOpenChange={setOpen}
    >
      {children}
      <Tooltip className="tip" placement={placement} offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
