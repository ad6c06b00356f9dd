import { useState } from "react";
import type { NoteSeal } from "../../../shared/domain/note-seal.ts";
import { useWords } from "../../i18n/use-words.ts";
import { DeedDialog } from "./DeedDialog.tsx";
import { EndOfHistory } from "./EndOfHistory.tsx";
import { useNotes } from "../../notes/use-notes.ts";

type SealRestDialogProps = { noteSeal: NoteSeal; onClose: () => void };

/** Notes that came in the clear after the others were sealed, such as with a table. */
export function SealRestDialog({ noteSeal, onClose }: SealRestDialogProps) {
  const { t } = useWords();
  const sealAll = useNotes((state) => state.sealAll);
  const [isUnderstood, setUnderstood] = useState(false);
  return (
    <DeedDialog
      title={t("vault.notes.sealTitle")}
      submitLabel={t("vault.notes.submit")}
      onClose={onClose}
      missing={isUnderstood ? undefined : t("vault.notes.understandFirst")}
      deed={() => sealAll(noteSeal)}
      onDone={onClose}
    >
      {(failure) => (
        <>
          <EndOfHistory isUnderstood={isUnderstood} onUnderstood={setUnderstood} />
          {failure && <p role="alert">{failure.words}</p>}
        </>
      )}
    </DeedDialog>
  );
}
