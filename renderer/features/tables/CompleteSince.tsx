import type { Month } from "../../../shared/base/month.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Reading } from "../../../shared/format/table/reading.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Select } from "../../ui/Select.tsx";
import { monthsOfLeaving } from "./table-import.view.ts";

/** Stands for no month. */
const unknown = "unknown";

type CompleteSinceProps = {
  reading: Reading;
  baseline: Baseline;
  since: Month | undefined;
  onSince: (since: Month | undefined) => void;
};

/** From when on the list of leavers misses nobody: no file says so, and without it little can be learnt from the list. */
export function CompleteSince({ reading, baseline, since, onSince }: CompleteSinceProps) {
  const { t, formats } = useWords();
  const months = monthsOfLeaving(reading, baseline);
  return (
    <div className="tables-since">
      <Select
        label={t("tables.since.label")}
        options={[
          { id: unknown, label: t("tables.since.unknown") },
          ...months.map((month) => ({ id: month, label: formats.month(month) })),
        ]}
        value={since ?? unknown}
        onChange={(chosen) => onSince(months.find((month) => month === chosen))}
      />
      <p className="tables-soft">{t("tables.since.note")}</p>
    </div>
  );
}
