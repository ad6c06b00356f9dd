import { useWords } from "../../../i18n/use-words.ts";

export function LeaversView() {
  const { t } = useWords();
  return <p>{t("retentionLeavers.heading")}</p>;
}
