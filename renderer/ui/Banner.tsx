import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";
import "./Banner.css";

export type BannerTone = "info" | "notice" | "warning" | "error";

const icons = { info: Info, notice: CircleCheck, warning: TriangleAlert, error: CircleAlert };

type BannerProps = {
  tone: BannerTone;
  children: ReactNode;
  /** What can be done about it. */
  deeds?: readonly { readonly label: string; readonly onPress: () => void }[] | undefined;
  /** With a label and a deed it can be put away. */
  dismiss?: { readonly label: string; readonly onDismiss: () => void };
};

/** A sentence about the state of things, above the work. Errors interrupt a listener; the rest waits its turn. */
export function Banner({ tone, children, deeds, dismiss }: BannerProps) {
  const Icon = icons[tone];
  return (
    <div className="banner" data-tone={tone} role={tone === "error" ? "alert" : "status"}>
      <Icon size={16} aria-hidden />
      <div className="banner-words">{children}</div>
      {deeds?.map(({ label, onPress }) => (
        <Button key={label} size="small" onPress={onPress}>
          {label}
        </Button>
      ))}
      {dismiss && (
        <IconButton size="small" label={dismiss.label} icon={<X size={14} aria-hidden />} onPress={dismiss.onDismiss} />
      )}
    </div>
  );
}
