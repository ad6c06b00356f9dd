/** What those who left can teach: the records, what follows from them, and how good one's own forecasts were. */
import { useState } from "react";
import { useWords } from "../../../i18n/use-words.ts";
import { useRole } from "../../../role/use-role.ts";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { HistoryPart } from "./history/HistoryPart.tsx";
import { JudgementsPart } from "./judgements/JudgementsPart.tsx";
import { PeoplePart } from "./people/PeoplePart.tsx";
import "./leavers.css";

const parts = { people: PeoplePart, history: HistoryPart, judgements: JudgementsPart };
type Part = keyof typeof parts;

export function LeaversView() {
  const { t } = useWords();
  const { seesLeavers, seesJudgements } = useRole();
  const [chosen, choose] = useState<Part>("people");
  const offered: readonly Part[] = [
    ...(seesLeavers ? (["people"] as const) : []),
    "history",
    ...(seesJudgements ? (["judgements"] as const) : []),
  ];
  const open = offered.includes(chosen) ? chosen : "history";
  const Shown = parts[open];
  return (
    <div className="leavers">
      {offered.length > 1 && (
        <SegmentedControl
          label={t("retentionLeavers.parts.label")}
          options={offered.map((id) => ({ id, label: t(`retentionLeavers.parts.${id}`) }))}
          value={open}
          onChange={choose}
        />
      )}
      <Shown />
    </div>
  );
}
