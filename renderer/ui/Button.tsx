import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { Tip } from "./Tip.tsx";
import "./Button.css";

export type ButtonTone = "plain" | "primary" | "quiet" | "danger";

export type ButtonProps = Omit<AriaButtonProps, "className" | "style" | "children" | "isDisabled"> & {
  tone?: ButtonTone;
  size?: "normal" | "small";
  icon?: ReactNode;
  /** Why it cannot be pressed now. Its presence is what disables the button, so a dead button always explains itself. */
  disabledReason?: string | undefined;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
};

export function Button({ tone = "plain", size = "normal", icon, disabledReason, children, ...props }: ButtonProps) {
  const { onPress, ...rest } = props;
  const isOff = disabledReason !== undefined;
  return (
    <Tip text={disabledReason}>
      <AriaButton
        {...rest}
        {...(isOff ? { "aria-disabled": true } : onPress && { onPress })}
        className="button"
        data-tone={tone}
        data-size={size}
      >
        {icon}
        <span className="button-text">{children}</span>
      </AriaButton>
    </Tip>
  );
}
