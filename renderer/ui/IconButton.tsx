import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { useStillReason } from "./Still.tsx";
import { Tip } from "./Tip.tsx";
import "./IconButton.css";

type IconButtonProps = Omit<AriaButtonProps, "className" | "style" | "children" | "isDisabled" | "aria-label"> & {
  /** What it does, in a word or two; also its tip. */
  label: string;
  /** Said in the tip instead of the label, such as the label with its shortcut. */
  tip?: ReactNode;
  icon: ReactNode;
  size?: "normal" | "small";
  isOn?: boolean;
  disabledReason?: string | undefined;
  /** It changes the document: off where nothing can be changed. */
  isEdit?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

/** A button that is only a picture: named for those who listen, and on hover. */
export function IconButton({
  label,
  tip,
  icon,
  size = "normal",
  isOn,
  disabledReason,
  isEdit = false,
  ...props
}: IconButtonProps) {
  const still = useStillReason();
  const { onPress, ...rest } = props;
  const why = disabledReason ?? (isEdit ? still : undefined);
  const isOff = why !== undefined;
  return (
    <Tip text={why ?? tip ?? label}>
      <AriaButton
        {...rest}
        {...(isOff ? { "aria-disabled": true } : onPress && { onPress })}
        {...(isOn !== undefined && { "aria-pressed": isOn })}
        aria-label={label}
        className="icon-button"
        data-size={size}
      >
        {icon}
      </AriaButton>
    </Tip>
  );
}
