import { useWords } from "../../../i18n/use-words.ts";

export function DepartureView() {
  const { t } = useWords();
  return <p>{t("retentionDeparture.heading")}</p>;
}
