import { useWords } from "../../i18n/use-words.ts";
import { PassphraseChange } from "./PassphraseChange.tsx";
import { useVault } from "./use-vault.ts";

type Props = { onClose: () => void; onTell: (words: string) => void };

export function ChangePassphraseDialog({ onClose, onTell }: Props) {
  const { t } = useWords();
  const change = useVault((state) => state.change);
  return (
    <PassphraseChange
      title={t("vault.change.title")}
      body={t("vault.change.body")}
      currentLabel={t("vault.currentPassphrase")}
      change={change}
      onClose={onClose}
      onDone={() => {
        onTell(t("vault.change.done"));
        onClose();
      }}
    />
  );
}
