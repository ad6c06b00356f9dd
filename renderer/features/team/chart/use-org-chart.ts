/** What the chart shows and what is chosen in it: shared by the drawing, its twin as a list, and the panels. */
import { useMemo, useState } from "react";
import { coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import { branchOf, lineAbove } from "../../../../shared/domain/reporting-lines.ts";
import { teamBefore } from "../../../../shared/domain/reporting-team.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useTeam } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRole } from "../../../role/use-role.ts";
import { useProjection } from "../../../simulator/use-simulator.ts";
import { chartLayout } from "./chart-layout.ts";
import { createFaces } from "./faces.view.ts";
import { autoFolds, foldingOf, type Folds, opened, turn, uncover } from "./folds.ts";
import { type ChartViewId, orgChart } from "./org-chart.ts";
import { openShadeIds, type ShadeId, shadeIds, shadingBy } from "./shades.view.ts";

export type OrgChartControl = ReturnType<typeof useOrgChart>;

export function useOrgChart() {
  const words = useWords();
  const team = useTeam();
  const projection = useProjection();
  const { personId, choosePerson } = useFocus();
  const { baseline, scenario, month, posts, nameOf } = team;
  const [view, setView] = useState<ChartViewId>("after");
  const { seesPeopleByCause } = useRole();
  const shades = seesPeopleByCause ? shadeIds : openShadeIds;
  const [chosenShade, setShade] = useState<ShadeId>("type");
  const shade = shades.includes(chosenShade) ? chosenShade : "type";
  const [folds, setFolds] = useState<Folds>(autoFolds);
  const [marks, setMarks] = useState<ReadonlySet<string>>(new Set());

  const before = useMemo(() => teamBefore(baseline, scenario), [baseline, scenario]);
  const chart = useMemo(
    () => orgChart({ baseline, scenario, before, after: posts }, view),
    [baseline, scenario, before, posts, view],
  );
  const { lines, personOf } = chart;
  const isFolded = useMemo(() => foldingOf(folds, lines), [folds, lines]);
  const layout = useMemo(() => chartLayout(lines, isFolded), [lines, isFolded]);
  // The projection grows finer many times while it runs; only the colouring by load looks at it.
  const seen = shade === "load" ? projection : undefined;
  const shading = useMemo(
    () => shadingBy(shade, { baseline, month, projection: seen }, words),
    [shade, baseline, month, seen, words],
  );
  const { levels } = baseline;
  const marksChanges = view === "changes";
  const faceOf = useMemo(
    () => createFaces({ chart, marksChanges, levels, nameOf, shading }, words),
    [chart, marksChanges, levels, nameOf, shading, words],
  );
  const marked = useMemo(() => new Set([...marks].filter((id) => personOf.has(id))), [marks, personOf]);
  const known = personId !== undefined && personOf.has(personId) ? personId : undefined;

  return {
    ...{
      team,
      words,
      view,
      setView,
      shades,
      shade,
      setShade,
      projection,
      chart,
      layout,
      isFolded,
      shading,
      faceOf,
      marked,
    },
    spanMost: coefficientsOf(scenario).spanMost,
    /** The person that keys start from. */
    currentId: known ?? lines.roots[0],
    /** Nobody has chosen anybody yet. */
    isUnchosen: known === undefined,
    choose(id: string) {
      setFolds((now) => uncover(now, lines, id));
      choosePerson(id);
    },
    fold(id: string) {
      if (!lines.reportsOf.has(id)) return;
      // Whoever is about to be hidden hands over to the one who stays.
      if (!isFolded(id) && known !== undefined && known !== id && branchOf(lines, id).includes(known)) choosePerson(id);
      setFolds((now) => turn(now, id));
    },
    foldAll(rule: "none" | "all") {
      setFolds({ rule, turned: new Set() });
      if (rule === "all" && known !== undefined) choosePerson(lineAbove(lines, known).at(-1) ?? known);
    },
    /** Shows somebody's reports. */
    open: (id: string) => setFolds((now) => opened(now, lines, id)),
    mark(id: string) {
      const next = new Set(marked);
      if (!next.delete(id)) next.add(id);
      setMarks(next);
    },
    markOnly: (ids: readonly string[]) => setMarks(new Set(ids)),
  };
}
