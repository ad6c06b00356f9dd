/** Every action with what followed it, and metrics that read badly without an answer. */
import type { Action } from "../../domain/action.ts";
import type { Baseline } from "../../domain/baseline.ts";
import { identityOf } from "../../domain/difference/shape.ts";
import { chainLinks } from "../metric-chain/links.ts";
import { judgeAction, type Outcome } from "./judge-action.ts";
import { rivalsOf } from "./rivals.ts";
import { type WeakMetric, weakMetrics } from "./weak-metrics.ts";

export type ActionOutcome = {
  readonly actionId: string;
  readonly outcome: Outcome;
  readonly rivalIds: readonly string[];
};

export type ActionOutcomes = {
  readonly actions: readonly ActionOutcome[];
  readonly weak: readonly WeakMetric[];
};

type Facts = Pick<Baseline, "metrics" | "actions" | "metricLinks">;

export function actionOutcomes(baseline: Facts): ActionOutcomes {
  const { actions = [] } = baseline;
  const links = chainLinks(baseline);
  const byKey = new Map(baseline.metrics.map((series) => [identityOf("metric", series), series]));
  const seriesOf = ({ metricId, segmentId }: Action) =>
    byKey.get(segmentId === undefined ? metricId : `${metricId}@${segmentId}`);
  return {
    actions: actions.map((action) => ({
      actionId: action.id,
      outcome: judgeAction(action, seriesOf(action)),
      rivalIds: rivalsOf(action, actions, links).map(({ id }) => id),
    })),
    weak: weakMetrics(baseline),
  };
}
