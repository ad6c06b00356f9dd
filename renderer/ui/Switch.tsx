import type { ReactNode } from "react";
import { SwitchButton, SwitchField } from "react-aria-components/Switch";
import { useStill } from "./Still.tsx";
import "./Switch.css";

type SwitchProps = { children: ReactNode; isOn: boolean; onChange: (isOn: boolean) => void };

export function Switch({ children, isOn, onChange }: SwitchProps) {
  const isStill = useStill();
  return (
    <SwitchField isSelected={isOn} onChange={onChange} isDisabled={isStill}>
      <SwitchButton className="switch">
        <span className="switch-track">
          <span className="switch-knob" />
        </span>
        {children}
      </SwitchButton>
    </SwitchField>
  );
}
