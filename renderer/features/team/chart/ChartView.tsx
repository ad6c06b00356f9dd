/** The org chart: who reports to whom in a month of the plan, as a drawing and as a list, with every move undoable. */
import { useRef, useState } from "react";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { ChangesPanel } from "./ChangesPanel.tsx";
import { ChartLegend } from "./ChartLegend.tsx";
import { ChartStage } from "./ChartStage.tsx";
import { type ChartForm, ChartToolbar } from "./ChartToolbar.tsx";
import { ChartVerdictLine } from "./ChartVerdictLine.tsx";
import { MoveDialog } from "./MoveDialog.tsx";
import { PersonPanel } from "./PersonPanel.tsx";
import { ReportsTree } from "./ReportsTree.tsx";
import { StructurePanel } from "./StructurePanel.tsx";
import { useMoves } from "./use-moves.ts";
import { useOrgChart } from "./use-org-chart.ts";
import "./org-chart.css";
import "./org-chart-panels.css";

export function ChartView() {
  const control = useOrgChart();
  const moves = useMoves(control);
  const { t } = control.words;
  const [form, setForm] = useState<ChartForm>("chart");
  const [movers, setMovers] = useState<readonly string[]>();
  const picture = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLElement>(null);

  if (control.chart.people.length === 0)
    return <EmptyState title={t("teamChart.empty.title")}>{t("teamChart.empty.body")}</EmptyState>;

  const focusPicture = () => picture.current?.focus();
  const show = (id: string) => {
    control.choose(id);
    focusPicture();
    picture.current?.scrollIntoView({ block: "nearest" });
  };
  const changeForm = (next: ChartForm) => {
    setForm(next);
    // Once the other form is there.
    requestAnimationFrame(focusPicture);
  };
  const Picture = form === "chart" ? ChartStage : ReportsTree;
  return (
    <div className="org-chart">
      <ChartVerdictLine control={control} />
      <ChartToolbar control={control} form={form} onForm={setForm} find={find} onFound={focusPicture} />
      <div className="org-chart-columns">
        <Picture
          ref={picture}
          control={control}
          moves={moves}
          onFind={() => find.current?.querySelector("input")?.focus()}
          onForm={() => changeForm(form === "chart" ? "tree" : "chart")}
          onDetails={() => details.current?.focus()}
        />
        <aside className="org-chart-aside" ref={details} tabIndex={-1} aria-label={t("teamChart.person.title")}>
          <PersonPanel control={control} moves={moves} onMove={setMovers} />
        </aside>
      </div>
      <ChartLegend control={control} />
      {control.view === "changes" && <ChangesPanel control={control} onShow={show} />}
      <StructurePanel control={control} onShow={show} />
      {movers && <MoveDialog control={control} moves={moves} ids={movers} onClose={() => setMovers(undefined)} />}
      <VisuallyHidden>
        <span role="status">{moves.said}</span>
      </VisuallyHidden>
    </div>
  );
}
