import { type ReactNode, type SyntheticEvent, useId } from "react";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";

type FormDialogProps = {
  readonly title: string;
  /** Of the cross, of the button that leaves everything as it is, and of the one that does it. */
  readonly words: { readonly close: string; readonly cancel: string; readonly deed: string };
  /** Why it cannot be done as it stands. */
  readonly disabledReason?: string | undefined;
  readonly className?: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A few fields and one deed: Enter does it, Escape leaves everything as it was. It stays open until it is told to close. */
export function FormDialog({ title, words, disabledReason, className, onSubmit, onClose, children }: FormDialogProps) {
  const formId = useId();
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    onSubmit();
  }
  return (
    <Dialog
      title={title}
      closeLabel={words.close}
      onClose={onClose}
      place="small"
      footer={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button tone="primary" type="submit" form={formId} disabledReason={disabledReason}>
            {words.deed}
          </Button>
        </>
      }
    >
      <form id={formId} className={className} onSubmit={submit}>
        {children}
      </form>
    </Dialog>
  );
}
