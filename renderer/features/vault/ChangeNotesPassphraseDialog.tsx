import { useWords } from "../../i18n/use-words.ts";
import { PassphraseChange } from "./PassphraseChange.tsx";
import { useNotes } from "../../notes/use-notes.ts";

type Props = { onClose: () => void; onTell: (words: string) => void };

export function ChangeNotesPassphraseDialog({ onClose, onTell }: Props) {
  const { t } = useWords();
  const change = useNotes((state) => state.changePassphrase);
  return (
    <PassphraseChange
      title={t("vault.notes.changeTitle")}
      body={t("vault.notes.changeBody")}
      currentLabel={t("vault.files.secret")}
      change={change}
      onClose={onClose}
      onDone={() => {
        onTell(t("vault.notes.changed"));
        onClose();
      }}
    />
  );
}
