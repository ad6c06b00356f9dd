import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { useStillReason } from "./Still.tsx";
import { Tip } from "./Tip.tsx";
import "./Button.css";

export type ButtonTone = "plain" | "primary" | "quiet" | "danger";

export type ButtonProps = Omit<AriaButtonProps, "className" | "style" | "children" | "isDisabled"> & {
  tone?: ButtonTone;
  size?: "normal" | "small";
  icon?: ReactNode;
  /** Why it cannot be pressed now. Its presence is what disables the button, so a dead button always explains itself. */
  disabledReason?: string | undefined;
  /** It changes the document: off where nothing can be changed. */
  isEdit?: boolean;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
};

export function Button({
  tone = "plain",
  size = "normal",
  icon,
  disabledReason,
  isEdit = false,
  children,
  ...props
}: ButtonProps) {
  const still = useStillReason();
  const { onPress, ...rest } = props;
  const why = disabledReason ?? (isEdit ? still : undefined);
  const isOff = why !== undefined;
  return (
    <Tip text={why}>
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
