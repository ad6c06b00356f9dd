import { useMemo, useState } from "react";
import { scoreJudgements } from "../../../../../shared/analysis/retention/judgements/score-judgements.ts";
import { asShown } from "../../../../../shared/domain/facts-of.ts";
import type { Judgement } from "../../../../../shared/domain/judgement.ts";
import type { PastMember } from "../../../../../shared/domain/past-member.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { useNames } from "../../../../i18n/use-names.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { Select } from "../../../../ui/Select.tsx";
import { Still } from "../../../../ui/Still.tsx";
import { Verdict } from "../../../../ui/Verdict.tsx";
import { useWorkspace } from "../../../../workspace/use-workspace.ts";
import { usePastNames } from "../use-past-names.ts";
import { judgementRows, judgementsAside, judgementsVerdict } from "./judgements.view.ts";
import { ListPanel } from "./ListPanel.tsx";
import { ScorePanel } from "./ScorePanel.tsx";
import { WritePanel } from "./WritePanel.tsx";

const nobody: readonly PastMember[] = [];
const nothing: readonly Judgement[] = [];
const everybody = "everybody";

/** A leader's own forecasts: written down before anybody can know, and judged by what happened. */
export function JudgementsPart() {
  const words = useWords();
  const { t } = words;
  const { nameOf, areHidden } = useNames();
  const baseline = useWorkspace(({ workspace }) => asShown(workspace).baseline);
  const isFrozen = useWorkspace(({ workspace }) => activeScenario(workspace).frozen !== undefined);
  const { pastMembers = nobody, judgements = nothing } = baseline;
  const pastName = usePastNames(pastMembers);
  const [chosen, choose] = useState(everybody);
  const judges = useMemo(() => [...new Set(judgements.flatMap(({ by }) => by ?? []))].sort(), [judgements]);
  const by = judges.find((_, index) => String(index) === chosen);
  const score = useMemo(() => scoreJudgements(baseline, by), [baseline, by]);
  const nameOfPerson = (id: string) => {
    const past = pastMembers.find((one) => one.id === id);
    return nameOf(id) || (past ? pastName(past) : t("retentionLeavers.judgements.list.someone"));
  };
  const sentence = judgementsVerdict(score, words);
  return (
    <div className="leavers-judgements">
      <Verdict spoken={sentence} aside={judgementsAside(score, words)}>
        {sentence}
      </Verdict>
      <p className="leavers-quiet">{t("retentionLeavers.judgements.intro")}</p>
      {judges.length > 1 && (
        <Select
          label={t("retentionLeavers.judgements.whose")}
          options={[
            { id: everybody, label: t("retentionLeavers.judgements.everybody") },
            ...judges.map((judge, index) => ({
              id: String(index),
              label: areHidden ? t("retentionLeavers.judgements.judge", { number: index + 1 }) : judge,
            })),
          ]}
          value={by === undefined ? everybody : chosen}
          onChange={choose}
        />
      )}
      <ScorePanel score={score}>
        <Still when={isFrozen}>
          <WritePanel lastBy={judgements.at(-1)?.by ?? ""} />
        </Still>
      </ScorePanel>
      <Still when={isFrozen}>
        <ListPanel rows={judgementRows(score.resolved, nameOfPerson, words)} />
      </Still>
    </div>
  );
}
