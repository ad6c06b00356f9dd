/** Who the customers are and will be, what they ask of the team, and what decides both. */
import { useState } from "react";
import { latest } from "../../../analyst/latest.ts";
import { PlanRefused } from "../../../explain/PlanRefused.tsx";
import { plainText } from "../../../explain/sentence.ts";
import { SentenceLine } from "../../../explain/SentenceLine.tsx";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Settling } from "../../../simulator/Settling.tsx";
import { useHasFailed, useProjection, useRefusal } from "../../../simulator/use-simulator.ts";
import { asShown } from "../../../../shared/domain/facts-of.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { Failed } from "../../../explain/Failed.tsx";
import { Banner } from "../../../ui/Banner.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Still } from "../../../ui/Still.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { useCustomersAhead } from "../use-customers-ahead.ts";
import { AheadPanel } from "./AheadPanel.tsx";
import "./demand.css";
import { breachSentence, demandVerdict } from "./demand-verdict.view.ts";
import { EffortPanel } from "./EffortPanel.tsx";
import { GrowthPanel } from "./GrowthPanel.tsx";
import { StagesPanel } from "./StagesPanel.tsx";
import { TicketsPanel } from "./TicketsPanel.tsx";
import { TouchPanel } from "./TouchPanel.tsx";
import { WavePanel } from "./WavePanel.tsx";

export function DemandView() {
  const words = useWords();
  const { t } = words;
  const workspace = useWorkspace(({ workspace: open }) => asShown(open));
  const { baseline } = workspace;
  const { segments, activities } = baseline;
  const scenario = activeScenario(workspace);
  const isFrozen = scenario.frozen !== undefined;
  const { monthIndex } = useFocus();
  const [chosenId, choose] = useState<string>();
  const hasFailed = useHasFailed();
  const refusal = useRefusal();
  const projected = useProjection();
  const { answered, retry } = useCustomersAhead();
  const segment = segments.find(({ id }) => id === chosenId) ?? segments[0];
  if (!segment)
    return <EmptyState title={t("capacityDemand.empty.title")}>{t("capacityDemand.empty.body")}</EmptyState>;
  const projection = refusal ? undefined : projected;
  const ahead = refusal ? undefined : latest(answered);
  const month = Math.min(monthIndex, (projection?.months.length ?? scenario.months) - 1);
  const sentence = projection && demandVerdict(projection, words);
  const breach = projection && breachSentence(projection, words);
  return (
    <Settling className="demand">
      {hasFailed && <Banner tone="error">{t("capacity.failed")}</Banner>}
      {refusal && <PlanRefused error={refusal} />}
      {projection && sentence && breach ? (
        <Verdict spoken={`${plainText(sentence)} ${plainText(breach)}`} aside={<SentenceLine sentence={breach} />}>
          <SentenceLine sentence={sentence} />
        </Verdict>
      ) : (
        !refusal && <Skeleton label={t("capacity.loading")} height={120} />
      )}
      {answered.status === "failed" && !refusal && <Failed onRetry={retry}>{t("capacityDemand.failed")}</Failed>}
      {projection && (
        <>
          <StagesPanel {...{ projection, ahead, baseline, month }} isCounting={answered.status === "asking"} />
          <div className="demand-thirds">
            <AheadPanel {...{ projection, ahead, segments }} />
            <WavePanel wave="onboarding" projection={projection} segments={segments} />
            <WavePanel wave="renewal" projection={projection} segments={segments} />
          </div>
        </>
      )}
      <div className="demand-segment">
        <Select
          label={t("capacityDemand.segment")}
          value={segment.id}
          options={segments.map(({ id, name }) => ({ id, label: name }))}
          onChange={choose}
        />
      </div>
      <div className="demand-pair">
        <GrowthPanel {...{ segment, scenario, isFrozen }} />
        <TouchPanel {...{ baseline, scenario, segment, month }} />
      </div>
      <Still when={isFrozen}>
        <EffortPanel {...{ baseline, scenario, segment, month }} />
      </Still>
      {projection && <TicketsPanel {...{ projection, activities, month, isFrozen }} />}
    </Settling>
  );
}
