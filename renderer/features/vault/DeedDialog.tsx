import { type ReactNode, type SyntheticEvent, useState } from "react";
import type { AppErrorCode, Result } from "../../../shared/base/errors.ts";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";

type DeedDialogProps<Value> = {
  title: string;
  submitLabel: string;
  tone?: "primary" | "danger";
  onClose: () => void;
  /** What is still to be filled in, in words: until then the deed is off and says so. */
  missing?: string | undefined;
  deed: () => Promise<Result<Value>>;
  onDone: (value: Value) => void;
  /** What stands between title and buttons, told which failure there was so that it can say so at the right field. */
  children: (failure: { code: AppErrorCode; words: string } | undefined) => ReactNode;
};

/** One deed with a form: done at most once at a time, and what failed is said where it can be mended. */
export function DeedDialog<Value>(props: DeedDialogProps<Value>) {
  const { title, submitLabel, tone = "primary", onClose, missing, deed, onDone, children } = props;
  const { t } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [failure, setFailure] = useState<{ code: AppErrorCode; words: string }>();

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    setAsked(true);
    if (isBusy || missing !== undefined) return;
    setBusy(true);
    const answer = await deed();
    setBusy(false);
    if (answer.ok) onDone(answer.value);
    else setFailure({ code: answer.error.code, words: errorMessage(t, answer.error) });
  }

  return (
    <Dialog
      title={title}
      closeLabel={t("common.close")}
      onClose={() => !isBusy && onClose()}
      place="small"
      footer={
        <>
          <Button onPress={() => !isBusy && onClose()}>{t("common.cancel")}</Button>
          <Button tone={tone} type="submit" form="vault-deed" disabledReason={missing}>
            {isBusy ? t("vault.working") : submitLabel}
          </Button>
        </>
      }
    >
      <form id="vault-deed" className="vault-form" onSubmit={(event) => void submit(event)}>
        {children(failure)}
        {isAsked && missing !== undefined && <p role="alert">{missing}</p>}
      </form>
    </Dialog>
  );
}
