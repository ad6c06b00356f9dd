import { useWords } from "../../../i18n/use-words.ts";

export function TalksView() {
  const { t } = useWords();
  return <p>{t("retentionTalks.heading")}</p>;
}
