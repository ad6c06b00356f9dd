import { useWords } from "../../../i18n/use-words.ts";

export function CausesView() {
  const { t } = useWords();
  return <p>{t("retentionCauses.heading")}</p>;
}
