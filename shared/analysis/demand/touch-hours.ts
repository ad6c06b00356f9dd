/** What a segment's touch model does to its hours: which effects reach it, and what each model would make of the hours asked for. */
import { type TouchModel, touchModelIds } from "../../catalogue/journey.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Lever } from "../../domain/lever.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { includes } from "../../simulation/compile/effort.ts";
import { expectedDemand, segmentHours } from "./expected-demand.ts";

/** Hours of a month under each touch model, the segment's own hours per account kept: only levers tell the models apart. */
export function hoursByTouch(
  baseline: Baseline,
  scenario: Scenario,
  { segmentId, month }: { readonly segmentId: string; readonly month: number },
): Readonly<Record<TouchModel, number>> {
  const segment = baseline.segments.findIndex(({ id }) => id === segmentId);
  const under = (touchModel: TouchModel) => {
    const segments = baseline.segments.map((each, index) => (index === segment ? { ...each, touchModel } : each));
    return segment < 0 ? 0 : segmentHours(expectedDemand({ ...baseline, segments }, scenario), { month, segment });
  };
  return Object.fromEntries(touchModelIds.map((id) => [id, under(id)])) as Record<TouchModel, number>;
}

export type TouchLever = {
  readonly lever: Lever;
  readonly ratio: number;
  /** The touch models it reaches; the narrower effects of a lever are told one by one. */
  readonly touchModels: readonly TouchModel[];
  readonly activityIds: readonly string[];
};

/** Effects on the hours of accounts that could reach a segment under some touch model. */
export const touchLevers = ({ levers }: Pick<Baseline, "levers">, segmentId: string): readonly TouchLever[] =>
  levers.flatMap((lever) =>
    lever.effects.flatMap((effect): TouchLever[] => {
      if (effect.on !== "effort" || !includes(effect.segmentIds, segmentId)) return [];
      const touchModels = effect.touchModels.length === 0 ? touchModelIds : effect.touchModels;
      return [{ lever, ratio: effect.ratio, touchModels, activityIds: effect.activityIds }];
    }),
  );
