import { useWords } from "../../../i18n/use-words.ts";

export function LeversView() {
  const { t } = useWords();
  return <p>{t("retentionLevers.heading")}</p>;
}
