import { courseIds } from "../../../shared/analysis/comparison/measures.ts";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import { LinkedMonths } from "../../charts/LinkedMonths.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { useRole } from "../../role/use-role.ts";
import { Kbd } from "../../ui/Kbd.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { PlanChart } from "./PlanChart.tsx";
import { looks } from "./compare-stores.ts";
import { type CourseView, courseTable, courseView } from "./courses.view.ts";
import { coursesFor } from "./figures.view.ts";
import type { Comparison } from "./use-comparison.ts";
import { lookKey, useLook } from "./use-look.ts";

type CoursesPanelProps = { readonly comparison: Comparison; readonly hasSingleKeys: boolean };

/** The same four quantities of each plan on equal axes: before, after, or what changes. */
export function CoursesPanel({ comparison, hasSingleKeys }: CoursesPanelProps) {
  const words = useWords();
  const { t } = words;
  const { seesMoney } = useRole();
  const { look, show, announced } = useLook(hasSingleKeys);
  const against = comparison.reference.name;
  const says = t(`compare.look.says.${look}`, { against });
  return (
    <Panel
      title={t("compare.courses.title")}
      note={says}
      actions={
        <>
          {hasSingleKeys && (
            <span className="compare-quiet">
              <Kbd keys={[lookKey]} /> <VisuallyHidden>{t("compare.look.hint")}</VisuallyHidden>
            </span>
          )}
          <SegmentedControl
            label={t("compare.look.label")}
            value={look}
            onChange={show}
            options={looks.map((id) => ({ id, label: t(`compare.look.${id}`) }))}
          />
        </>
      }
    >
      <VisuallyHidden>
        <span role="status">{announced && says}</span>
      </VisuallyHidden>
      <ChartKey against={against} look={look} />
      <LinkedMonths>
        <div className="compare-courses" data-many={comparison.others.length > 1}>
          {coursesFor(courseIds, seesMoney).map((course) => (
            <CourseCharts key={course} view={courseView(course, comparison, look, words)} comparison={comparison} />
          ))}
        </div>
      </LinkedMonths>
    </Panel>
  );
}

function ChartKey({ against, look }: { readonly against: string; readonly look: (typeof looks)[number] }) {
  const { t } = useWords();
  const marks = [
    ["outer", t("compare.courses.outer")],
    ["inner", t("compare.courses.inner")],
    ["median", t("compare.courses.median")],
    ...(look === "after" ? [["reference", t("compare.courses.reference", { against })] as const] : []),
    look === "changes" ? ["zero", t("compare.courses.zero")] : ["target", t("compare.courses.target")],
  ] as const;
  return (
    <ul className="compare-key" aria-label={t("compare.courses.key")}>
      {marks.map(([kind, word]) => (
        <li key={kind}>
          <span className="compare-key-mark" data-kind={kind} aria-hidden="true" /> {word}
        </li>
      ))}
    </ul>
  );
}

type CourseChartsProps = { readonly view: CourseView; readonly comparison: Comparison };

function CourseCharts({ view, comparison }: CourseChartsProps) {
  const words = useWords();
  const { others, reference } = comparison;
  return (
    <ChartPanel title={view.name} table={() => courseTable(view, comparison, words)}>
      <div className="compare-charts">
        {others.map(({ id, name, scores, isRough }) => (
          <figure key={id} className="compare-chart" data-rough={isRough}>
            <figcaption>{name}</figcaption>
            <PlanChart view={view} name={name} scores={scores} base={reference.scores} />
          </figure>
        ))}
      </div>
    </ChartPanel>
  );
}
