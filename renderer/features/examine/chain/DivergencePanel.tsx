/** Metrics that part ways of late: what may lie behind it, and where in the product to look next. */
import { driftMonths, type Divergence, type Drift } from "../../../../shared/analysis/metric-chain/divergences.ts";
import { divergenceIds, divergences, type Look } from "../../../../shared/catalogue/divergences.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { activityName } from "../../../explain/activity-name.ts";
import type { Place } from "../../../focus/place.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useProjection } from "../../../simulator/use-simulator.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Why } from "../../../ui/Why.tsx";
import type { MetricWords } from "../metrics/metric-words.ts";
import { coverageAhead } from "./coverage-ahead.view.ts";

const placeOf: Record<Look, Place> = {
  coverage: { screen: "capacity", view: "coverage" },
  segments: { screen: "capacity", view: "demand" },
  books: { screen: "capacity", view: "book" },
  mix: { screen: "team", view: "mix" },
  duties: { screen: "examine", view: "duties" },
  means: { screen: "examine", view: "means" },
  outcomes: { screen: "examine", view: "outcomes" },
};

type DivergencePanelProps = {
  readonly found: readonly Divergence[];
  readonly baseline: Baseline;
  readonly planName: string;
  readonly named: MetricWords;
};

export function DivergencePanel({ found, ...around }: DivergencePanelProps) {
  const { t, formats } = useWords();
  const months = formats.integer(driftMonths);
  return (
    <Panel
      title={t("examineChain.divergence.title")}
      note={found.length > 0 ? t("examineChain.divergence.note", { months }) : undefined}
    >
      {found.length === 0 && <p>{t("examineChain.divergence.none", { count: divergenceIds.length, months })}</p>}
      {found.map((divergence) => (
        <One key={`${divergence.id} ${divergence.segmentId ?? ""}`} divergence={divergence} {...around} />
      ))}
    </Panel>
  );
}

type OneProps = Omit<DivergencePanelProps, "found"> & { readonly divergence: Divergence };

function One({ divergence, baseline, planName, named }: OneProps) {
  const { t, language } = useWords();
  const { goTo } = useFocus();
  const { name, hypotheses, next, work, looks } = divergences[divergence.id];
  const { segmentId } = divergence;
  return (
    <article className="chain-divergence">
      <h3>
        {segmentId === undefined
          ? name[language]
          : t("examineChain.divergence.of", { name: name[language], segment: named.segment(segmentId) })}
      </h3>
      <p className="chain-drifts">
        <DriftWords drift={divergence.one} named={named} />
        <DriftWords drift={divergence.other} named={named} />
      </p>
      <div className="chain-pair">
        <section>
          <h4>{t("examineChain.divergence.maybe")}</h4>
          <ul>
            {hypotheses.map((hypothesis) => (
              <li key={hypothesis.en}>{hypothesis[language]}</li>
            ))}
          </ul>
        </section>
        <section>
          <h4>{t("examineChain.divergence.next")}</h4>
          <p>{next[language]}</p>
          <CoverageLines work={work} baseline={baseline} planName={planName} />
        </section>
      </div>
      <div className="chain-looks">
        {[...looks, "outcomes" as const].map((look) => (
          <Button key={look} size="small" onPress={() => goTo(placeOf[look])}>
            {t(`examineChain.divergence.look.${look}`)}
          </Button>
        ))}
      </div>
    </article>
  );
}

function DriftWords({ drift, named }: { readonly drift: Drift; readonly named: MetricWords }) {
  const { t, formats } = useWords();
  const { change, interval } = named.effect(drift.metricId, drift.change);
  return (
    <span>
      {t("examineChain.divergence.drift", {
        metric: named.name(drift.metricId),
        months: formats.integer(driftMonths),
        change: t("examineChain.withInterval", { value: change, interval }),
      })}
    </span>
  );
}

type CoverageLinesProps = { readonly work: readonly string[]; readonly baseline: Baseline; readonly planName: string };

/** Whether there will be time for what is to be done. */
function CoverageLines({ work, baseline, planName }: CoverageLinesProps) {
  const { t, formats, language } = useWords();
  const projection = useProjection();
  const ahead = projection && coverageAhead(projection, work);
  if (!ahead || ahead.coverage.length === 0) return undefined;
  const [first, last] = ahead.between;
  return (
    <ul>
      {ahead.coverage.map(({ activityId, share }) => {
        const activity = activityName(
          baseline.activities.find(({ id }) => id === activityId) ?? { id: activityId },
          language,
        );
        const said = formats.percent(share);
        return (
          <li key={activityId}>
            <Why
              label={t("examineChain.divergence.work", { activity })}
              value={t("examineChain.divergence.coverage", { activity, share: said })}
            >
              <p>
                {t("examineChain.divergence.coverageWhy", {
                  months: formats.range(formats.month(first), formats.month(last)),
                  plan: planName,
                })}
              </p>
            </Why>
          </li>
        );
      })}
    </ul>
  );
}
