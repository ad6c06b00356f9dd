/** The plan on a timeline: what changes when, moved by hand or by keys, and what each month costs. */
import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { useFocus } from "../../../focus/use-focus.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { PlanRefused } from "../../../explain/PlanRefused.tsx";
import { ChartTools } from "../../../charts/ChartTools.tsx";
import { asText } from "../../../charts/table-twin.ts";
import { TwinTable } from "../../../charts/TwinTable.tsx";
import { Settling } from "../../../simulator/Settling.tsx";
import { useProjection, useRefusal } from "../../../simulator/use-simulator.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { useSize } from "../../../ui/use-size.ts";
import { Verdict } from "../../../ui/Verdict.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { AddChange } from "./AddChange.tsx";
import { budgetSentence } from "./budget.view.ts";
import { BudgetPanel } from "./BudgetPanel.tsx";
import { monthWidth } from "./geometry.ts";
import { Inspector } from "./Inspector.tsx";
import { Legend } from "./Legend.tsx";
import { Stage } from "./Stage.tsx";
import { tagsOf } from "./tags.view.ts";
import { TagsPanel } from "./TagsPanel.tsx";
import { monthsOver, plannedStarts, totalsTable } from "./totals.view.ts";
import { TotalsLine } from "./TotalsLine.tsx";
import { TotalsStrip } from "./TotalsStrip.tsx";
import { useBarDeeds } from "./use-bar-deeds.ts";
import { useBudget } from "./use-budget.ts";
import { useTimeline } from "./use-timeline.ts";
import { offWords, timelineVerdict } from "./verdict.view.ts";
import "./timeline.css";

const firstSize = { width: 760, height: 400 };
/** No tag begins with it: each is told apart by its own sign. */
const allChanges = "all";

export function TimelineView() {
  const [watch, { width }] = useSize<HTMLDivElement>(firstSize);
  const planned = useWorkspace(({ workspace }) => activeScenario(workspace).months);
  const monthPx = monthWidth(width, planned);
  const timeline = useTimeline(monthPx);
  const before = useDeferredValue(timeline);
  // A hand that drags comes first. Not while somebody types: a field must show each letter at once.
  const beside = timeline.isHeld ? before : timeline;
  const deeds = useBarDeeds(timeline);
  const { words, scenario, all, bars, said } = timeline;
  const { t } = words;
  const { monthIndex } = useFocus();
  const refusal = useRefusal();
  const standing = useBudget(scenario);
  const [isTable, showTable] = useState(false);
  const inspector = useRef<HTMLElement>(null);
  const projection = useProjection();
  const starts = useMemo(() => plannedStarts(all, scenario.months), [all, scenario.months]);
  const over = useMemo(() => monthsOver(standing.within), [standing.within]);
  const verdict = timelineVerdict(scenario, projection, words);
  const budgeted = standing.within && budgetSentence(standing.within, words);
  const aside = words.formats.sentences(budgeted, offWords(scenario, words));
  const twin = projection && totalsTable({ projection, starts, over }, standing.within !== undefined, words);
  const copied = useCallback(() => (twin ? asText(twin) : ""), [twin]);
  return (
    <Settling className="timeline">
      {refusal ? (
        <PlanRefused error={refusal} />
      ) : (
        <Verdict spoken={words.formats.sentences(verdict, aside)} aside={aside === "" ? undefined : aside}>
          {verdict}
        </Verdict>
      )}
      <div className="timeline-columns">
        <Panel
          title={t("planTimeline.title")}
          note={t(timeline.isStill ? "planTimeline.noteStill" : "planTimeline.note")}
          actions={
            <>
              <Select
                label={t("planTimeline.filter.label")}
                hideLabel
                quiet
                value={timeline.filter === undefined ? allChanges : `#${timeline.filter}`}
                options={[
                  { id: allChanges, label: t("planTimeline.filter.all") },
                  ...tagsOf(scenario).map(({ tag }) => ({
                    id: `#${tag}`,
                    label: t("planTimeline.filter.tag", { tag }),
                  })),
                ]}
                onChange={(id) => timeline.setFilter(id === allChanges ? undefined : id.slice(1))}
              />
              <AddChange timeline={timeline} month={addMonths(scenario.start, monthIndex)} />
              <ChartTools title={t("planTimeline.totals.title")} {...{ isTable, showTable, copied }} />
            </>
          }
        >
          <Legend projection={projection} baseline={timeline.baseline} start={scenario.start} />
          <Stage
            {...{ timeline, deeds, watch }}
            onDetails={() => inspector.current?.focus()}
            foot={
              projection &&
              projection.months.length === scenario.months && (
                <TotalsStrip {...{ projection, starts, over, monthPx }} budget={standing.budget} />
              )
            }
          />
          {bars.length === 0 && (
            <EmptyState title={t("planTimeline.empty.title")}>
              {t(all.length === 0 ? "planTimeline.empty.body" : "planTimeline.filtered")}
            </EmptyState>
          )}
          <p className="timeline-said" role="status" data-refusal={said?.isRefusal || undefined}>
            <span>{said?.text}</span>
            {said?.canUndo && (
              <Button
                size="small"
                onPress={() => {
                  timeline.undo();
                  timeline.hush();
                }}
              >
                {t("planTimeline.undo")}
              </Button>
            )}
          </p>
          {projection && <TotalsLine {...{ projection, starts, over }} bars={all} />}
          {isTable && twin && (
            <div className="timeline-twin">
              <TwinTable table={twin} />
            </div>
          )}
        </Panel>
        <Inspector timeline={beside} ref={inspector} />
      </div>
      <div className="timeline-panels">
        <TagsPanel timeline={beside} />
        <BudgetPanel timeline={beside} standing={standing} />
      </div>
    </Settling>
  );
}
