/** Which work will be covered, month by month, and what that rests on. */
import { asShown } from "../../../../shared/domain/facts-of.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { PlanRefused } from "../../../explain/PlanRefused.tsx";
import { plainText } from "../../../explain/sentence.ts";
import { SentenceLine } from "../../../explain/SentenceLine.tsx";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Settling } from "../../../simulator/Settling.tsx";
import { useHasFailed, useProjection, useRefusal } from "../../../simulator/use-simulator.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { Still } from "../../../ui/Still.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { ActivitiesPanel } from "./ActivitiesPanel.tsx";
import "./capacity.css";
import { capacityAside, capacityVerdict } from "./capacity-verdict.view.ts";
import { HoursPanel } from "./HoursPanel.tsx";
import { MapPanel } from "./MapPanel.tsx";
import { ProductivePanel } from "./ProductivePanel.tsx";
import { SegmentsPanel } from "./SegmentsPanel.tsx";
import { TypesPanel } from "./TypesPanel.tsx";

export function CoverageView() {
  const words = useWords();
  const { t } = words;
  const workspace = useWorkspace(({ workspace: open }) => asShown(open));
  const { company, segments, activities } = workspace.baseline;
  const scenario = activeScenario(workspace);
  const isFrozen = scenario.frozen !== undefined;
  const hasFailed = useHasFailed();
  const { monthIndex, showMonth } = useFocus();
  const refusal = useRefusal();
  const projected = useProjection();
  const projection = refusal ? undefined : projected;
  const sentence = projection && capacityVerdict(projection, workspace, words);
  const last = (projection?.months.length ?? 1) - 1;
  const month = projection ? Math.min(monthIndex, last) : monthIndex;
  return (
    <Settling className="capacity-view">
      {hasFailed && <Banner tone="error">{t("capacity.failed")}</Banner>}
      <div className="capacity-top">
        <div className="capacity-main">
          {projection && sentence ? (
            <>
              <Verdict spoken={plainText(sentence)} aside={capacityAside(projection, words)}>
                <SentenceLine sentence={sentence} />
              </Verdict>
              <HoursPanel projection={projection} />
            </>
          ) : refusal ? (
            <PlanRefused error={refusal} />
          ) : (
            <Skeleton label={t("capacity.loading")} height={360} />
          )}
        </div>
        <Still when={isFrozen}>
          <ProductivePanel {...{ company, scenario, projection, month }} />
        </Still>
      </div>
      {projection && (
        <>
          <MapPanel projection={projection} activities={activities} segments={segments} />
          <div className="capacity-pair capacity-pair-wide">
            <ActivitiesPanel
              projection={projection}
              activities={activities}
              month={month}
              onMonth={showMonth}
              isFrozen={isFrozen}
            />
            <div className="capacity-main">
              <TypesPanel projection={projection} activities={activities} month={month} />
              <SegmentsPanel projection={projection} segments={segments} />
            </div>
          </div>
        </>
      )}
    </Settling>
  );
}
