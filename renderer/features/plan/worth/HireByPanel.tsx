import { useMemo, useState } from "react";
import type { TypeBreach } from "../../../../shared/analysis/decisions/type-breaches.ts";
import { coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import { memberTypes } from "../../../../shared/catalogue/member-types.ts";
import { setSafety } from "../../../../shared/domain/edits/assumptions.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import { InTimeChart } from "../../../charts/InTimeChart.tsx";
import type { TableTwin } from "../../../charts/table-twin.ts";
import { WhyNumber } from "../../../explain/WhyNumber.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { useRunStatus, useShown } from "../../../simulator/use-simulator.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Slider } from "../../../ui/Slider.tsx";
import { Still } from "../../../ui/Still.tsx";
import { TypeMark } from "../../../ui/TypeMark.tsx";
import { useEdit, useWorkspace } from "../../../workspace/use-workspace.ts";
import { hireByInterval, hireBySentence, inTimeView, typeRows } from "./hire-by.view.ts";
import { StaleNote } from "./WorthStatus.tsx";

const height = 200;
const percent: Intl.NumberFormatOptions = { style: "percent" };
const [least, most] = [0.5, 0.99];

/** Until when a search must open, for the safety under the hand. Nothing is simulated for it: the dates follow from the projection. */
export function HireByPanel({ types }: { readonly types: readonly TypeBreach[] | undefined }) {
  const words = useWords();
  const { t, formats } = words;
  const projection = useShown()?.projection;
  const status = useRunStatus();
  const scenario = useWorkspace(({ workspace }) => activeScenario(workspace));
  const edit = useEdit();
  const [chosen, choose] = useState<number>();
  const safetyShare = chosen ?? Math.min(most, Math.max(least, scenario.safetyShare));
  const times = useMemo(() => coefficientsOf(scenario), [scenario]);
  if (!projection)
    return (
      <Panel title={t("planWorth.hireBy.title")}>
        <Skeleton label={t("planWorth.working")} height={height} />
      </Panel>
    );
  const dated = { ahead: projection, times, safetyShare };
  const view = inTimeView(dated, words);
  const safety = formats.percent(safetyShare);
  const interval = hireByInterval(dated, words);
  const table = (): TableTwin => ({
    caption: view.label,
    head: t("planWorth.hireBy.month"),
    columns: [t("planWorth.hireBy.chance")],
    rows: view.months.map((month, index) => ({
      name: formats.month(month),
      cells: [view.chances[index] === undefined ? "–" : formats.percent(view.chances[index])],
    })),
  });
  return (
    <ChartPanel title={t("planWorth.hireBy.title")} note={t("planWorth.hireBy.note")} table={table}>
      <StaleNote state={status === "running" ? "stale" : "ready"} />
      <div className="worth-safety">
        <Slider
          label={t("planWorth.hireBy.safety")}
          value={safetyShare}
          minValue={least}
          maxValue={most}
          step={0.01}
          notch={scenario.safetyShare}
          formatOptions={percent}
          onChange={choose}
        />
        {safetyShare !== scenario.safetyShare && (
          <Still when={scenario.frozen !== undefined}>
            <Button size="small" onPress={() => edit({ key: "setSafety" }, setSafety(safetyShare))}>
              {t("planWorth.hireBy.use", { safety })}
            </Button>
          </Still>
        )}
      </div>
      <p className="worth-answer" aria-live="polite">
        <WhyNumber
          about={{ of: "hireBy", safetyShare }}
          label={t("explain.hireBy.label", { safety })}
          value={hireBySentence(dated, words)}
        />
        {interval && <span className="worth-interval">{interval}</span>}
      </p>
      <InTimeChart view={view} formats={formats} cursorLabel={t("planWorth.hireBy.month")} height={height} />
      {types && <Types rows={typeRows(types, dated, words)} />}
    </ChartPanel>
  );
}

function Types({ rows }: { readonly rows: ReturnType<typeof typeRows> }) {
  const { t } = useWords();
  return (
    <section className="worth-types">
      <h3 className="worth-part-title">{t("planWorth.hireBy.types")}</h3>
      <p className="worth-quiet">{t(rows.length > 0 ? "planWorth.hireBy.typesNote" : "planWorth.hireBy.sameTypes")}</p>
      {rows.length > 0 && (
        <ul className="worth-type-list">
          {rows.map(({ type, name, when, isLate }) => (
            <li key={type}>
              <TypeMark shape={memberTypes[type].shape} colour={`var(--type-${type})`} label={name} />{" "}
              <strong data-late={isLate}>{when}</strong>
              {isLate && <span className="worth-quiet"> {t("planWorth.hireBy.typeLateNote")}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
