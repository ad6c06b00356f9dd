import { useWords } from "../../../i18n/use-words.ts";

export function CheckInView() {
  const { t } = useWords();
  return <p>{t("retentionCheckIn.heading")}</p>;
}
