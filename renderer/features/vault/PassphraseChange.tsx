import { useState } from "react";
import { useWords } from "../../i18n/use-words.ts";
import { DeedDialog } from "./DeedDialog.tsx";
import { PassphraseField } from "./PassphraseField.tsx";

type Deed = Parameters<typeof DeedDialog>[0]["deed"];

type PassphraseChangeProps = {
  readonly title: string;
  /** What changes with it, and what does not. */
  readonly body: string;
  readonly currentLabel: string;
  readonly change: (current: string, next: string) => ReturnType<Deed>;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** The old passphrase and the new one: of the whole vault, or of the sealed notes. */
export function PassphraseChange({ title, body, currentLabel, change, onClose, onDone }: PassphraseChangeProps) {
  const { t } = useWords();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  return (
    <DeedDialog
      title={title}
      submitLabel={t("vault.change.submit")}
      onClose={onClose}
      missing={current === "" ? t("vault.missing.current") : next === "" ? t("vault.missing.next") : undefined}
      deed={() => change(current, next)}
      onDone={onDone}
    >
      {(failure) => (
        <>
          <p className="vault-prose">{body}</p>
          <PassphraseField
            label={currentLabel}
            value={current}
            onChange={setCurrent}
            error={failure?.code === "vault/short-passphrase" ? undefined : failure?.words}
            autoFocus
          />
          <PassphraseField
            label={t("vault.newPassphrase")}
            value={next}
            onChange={setNext}
            error={failure?.code === "vault/short-passphrase" ? failure.words : undefined}
            isNew
          />
        </>
      )}
    </DeedDialog>
  );
}
