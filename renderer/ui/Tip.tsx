import type { ReactElement, ReactNode } from "react";
import { Tooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import "./Tip.css";

type TipProps = {
  /** What the tip says; without it the control stands alone. */
  text: ReactNode;
  placement?: "top" | "bottom" | "left" | "right";
  /** One focusable control of this folder. */
  children: ReactElement;
};

/** A word or two on hover and on focus. Never the only place where something is said. */
export function Tip({ text, placement = "bottom", children }: TipProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={80}>
      {children}
      <Tooltip className="tip" placement={placement} offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
