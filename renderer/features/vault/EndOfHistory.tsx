import { useWords } from "../../i18n/use-words.ts";
import { Switch } from "../../ui/Switch.tsx";

type EndOfHistoryProps = { isUnderstood: boolean; onUnderstood: (isUnderstood: boolean) => void };

/** What goes with the notes, said before it goes. */
export function EndOfHistory({ isUnderstood, onUnderstood }: EndOfHistoryProps) {
  const { t } = useWords();
  return (
    <>
      <p className="vault-prose">{t("vault.notes.history")}</p>
      <Switch isOn={isUnderstood} onChange={onUnderstood}>
        {t("vault.notes.understood")}
      </Switch>
    </>
  );
}
