import { Lock, LockOpen } from "lucide-react";
import { type SyntheticEvent, useState } from "react";
import { errorMessage } from "../../shared/i18n/translate.ts";
import { useWords } from "../i18n/use-words.ts";
import { useRole } from "../role/use-role.ts";
import { Button } from "../ui/Button.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { useNotes } from "./use-notes.ts";
import "./notes-lock.css";

/** Where notes are sealed: says so, and lets HR open them with their passphrase for as long as the window is open. */
export function NotesLock() {
  const { t } = useWords();
  const { opensSealedNotes } = useRole();
  const isSealed = useWorkspace(({ workspace }) => workspace.noteSeal !== undefined);
  const isOpen = useNotes(({ opened }) => opened !== undefined);
  const close = useNotes((state) => state.close);
  if (!isSealed) return undefined;
  if (isOpen)
    return (
      <div className="notes-lock">
        <LockOpen size={14} aria-hidden />
        <span>{t("role.notesLock.open")}</span>
        <Button size="small" onPress={() => void close()}>
          {t("role.notesLock.close")}
        </Button>
      </div>
    );
  return (
    <div className="notes-lock">
      <Lock size={14} aria-hidden />
      <span>{t(opensSealedNotes ? "role.notesLock.closed" : "role.notesLock.forHr")}</span>
      {opensSealedNotes && <OpenNotes />}
    </div>
  );
}

function OpenNotes() {
  const { t } = useWords();
  const open = useNotes((state) => state.open);
  const [secret, setSecret] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (isBusy || secret === "") return;
    setBusy(true);
    const answer = await open(secret);
    setBusy(false);
    setSecret("");
    if (!answer.ok) setFailure(errorMessage(t, answer.error));
  }

  return (
    <form className="notes-lock-form" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t("role.notesLock.passphrase")}
        type="password"
        autoComplete="off"
        validationBehavior="aria"
        maxLength={1024}
        value={secret}
        onChange={setSecret}
        error={failure}
      />
      <Button type="submit" disabledReason={secret === "" ? t("vault.missing.secret") : undefined}>
        {t(isBusy ? "vault.working" : "role.notesLock.submit")}
      </Button>
    </form>
  );
}
