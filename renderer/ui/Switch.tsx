import type { ReactNode } from "react";
import { Switch as AriaSwitch } from "react-aria-components/Switch";
import "./Switch.css";

type SwitchProps = { children: ReactNode; isOn: boolean; onChange: (isOn: boolean) => void };

export function Switch({ children, isOn, onChange }: SwitchProps) {
  return (
    <AriaSwitch className="switch" isSelected={isOn} onChange={onChange}>
      <span className="switch-track">
        <span className="switch-knob" />
      </span>
      {children}
    </AriaSwitch>
  );
}
