import { useWords } from "../../i18n/use-words.ts";
import { Panel } from "../../ui/Panel.tsx";

export function DataSettings() {
  const { t } = useWords();
  return <Panel title={t("settings.pages.data")}>{null}</Panel>;
}
