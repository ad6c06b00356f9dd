/** The chart's answer in a sentence, its figures open to what they are counted from. */
import { coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import { layersEnough } from "../../../../shared/domain/reporting-structure.ts";
import { Assumptions } from "../../../explain/Assumptions.tsx";
import { Facts } from "../../../ui/Facts.tsx";
import { useStill } from "../../../ui/Still.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { Why, WhyPart } from "../../../ui/Why.tsx";
import { chartVerdict, spokenShape } from "./chart-verdict.view.ts";
import type { OrgChartControl } from "./use-org-chart.ts";

const thresholds = ["spanMost", "spanLeast", "spanForLayers"] as const;

export function ChartVerdictLine({ control }: { readonly control: OrgChartControl }) {
  const { chart, team, words } = control;
  const isStill = useStill() || team.isFrozen;
  const source = { personOf: chart.personOf, levels: team.baseline.levels, nameOf: team.nameOf };
  const { shape, flags, aside } = chartVerdict(chart, source, team.month, team.isFirstMonth && !isStill, words);
  return (
    <Verdict spoken={words.formats.sentences(spokenShape(shape), flags, aside)} aside={aside}>
      {shape.map((part) =>
        typeof part === "string" ? (
          part
        ) : (
          <Why key={part.figure} label={words.t(`teamChart.spanWhy.${part.figure}`)} value={part.text}>
            <StructureWhy control={control} />
          </Why>
        ),
      )}
      {words.language === "ja" ? "" : " "}
      {flags}
    </Verdict>
  );
}

function StructureWhy({ control: { chart, team, words } }: { readonly control: OrgChartControl }) {
  const { t, formats } = words;
  const { people, leaders, layers, meanSpan = 0 } = chart.structure;
  const { spanForLayers } = coefficientsOf(team.scenario);
  const facts = [
    { term: t("teamChart.spanWhy.people"), value: formats.integer(people) },
    { term: t("teamChart.spanWhy.leaders"), value: formats.integer(leaders) },
    { term: t("teamChart.spanWhy.reports"), value: formats.integer(leaders * meanSpan) },
    { term: t("teamChart.spanWhy.layers"), value: formats.integer(layers.length) },
    { term: t("teamChart.spanWhy.enough"), value: formats.integer(layersEnough(people, spanForLayers)) },
  ];
  return (
    <>
      <Facts facts={facts} />
      <p>{t("teamChart.spanWhy.enoughNote", { span: formats.integer(spanForLayers) })}</p>
      <WhyPart title={t("teamChart.spanWhy.thresholds")}>
        <Assumptions ids={thresholds} scenario={team.scenario} />
      </WhyPart>
    </>
  );
}
