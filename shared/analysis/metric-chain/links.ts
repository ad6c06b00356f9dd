/** Which metrics are believed to feed which: the catalogue's chain, and the team's own links. */
import { metricIds, metrics } from "../../catalogue/metrics.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { MetricSeries } from "../../domain/metric-series.ts";
import { betterOf } from "../normal/metric-traits.ts";

export type ChainLink = {
  readonly from: string;
  readonly to: string;
  /** Of a link that the team added. */
  readonly ownId?: string;
};

/** The catalogue's in its order, then the team's; one that says what another says already is left out. */
export function chainLinks({ metricLinks = [] }: Pick<Baseline, "metricLinks">): readonly ChainLink[] {
  const standing = metricIds.flatMap((from) => metrics[from].feeds.map((to): ChainLink => ({ from, to })));
  const own = metricLinks.map(({ id: ownId, from, to }): ChainLink => ({ from, to, ownId }));
  const seen = new Set<string>();
  return [...standing, ...own].filter(({ from, to }) => {
    const isNew = from !== to && !seen.has(`${from} ${to}`);
    seen.add(`${from} ${to}`);
    return isNew;
  });
}

/** The sign a link should have: good news feeds good news. Undefined where nobody said what good news is. */
export function expectedSign(from: MetricSeries, to: MetricSeries): 1 | -1 | undefined {
  const [one, other] = [betterOf(from), betterOf(to)];
  return one === undefined || other === undefined ? undefined : one === other ? 1 : -1;
}
