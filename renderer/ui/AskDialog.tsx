import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";

type AskDialogProps = {
  readonly title: string;
  /** Of the cross and of the button that leaves everything as it is. */
  readonly words: { readonly close: string; readonly cancel: string; readonly deed: string };
  readonly tone?: "danger" | "primary";
  /** Why it cannot be done as it stands. */
  readonly disabledReason?: string | undefined;
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Asks once before something is done that takes more along than meets the eye; it begins at the way out. */
export function AskDialog({ title, words, tone = "danger", disabledReason, onDo, onClose, children }: AskDialogProps) {
  function apply() {
    onDo();
    onClose();
  }
  return (
    <Dialog
      title={title}
      place="small"
      closeLabel={words.close}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            {words.cancel}
          </Button>
          <Button tone={tone} onPress={apply} disabledReason={disabledReason}>
            {words.deed}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
