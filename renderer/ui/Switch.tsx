import type { ReactNode } from "react";
import { SwitchButton, SwitchField } from "react-aria-components/Switch";
import "./Switch.css";

type SwitchProps = { children: ReactNode; isOn: boolean; onChange: (isOn: boolean) => void };

export function Switch({ children, isOn, onChange }: SwitchProps) {
  return (
    <SwitchField isSelected={isOn} onChange={onChange}>
      <SwitchButton className="switch">
        <span className="switch-track">
          <span className="switch-knob" />
        </span>
        {children}
      </SwitchButton>
    </SwitchField>
  );
}
