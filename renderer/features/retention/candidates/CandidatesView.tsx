import { useWords } from "../../../i18n/use-words.ts";

export function CandidatesView() {
  const { t } = useWords();
  return <p>{t("retentionCandidates.heading")}</p>;
}
