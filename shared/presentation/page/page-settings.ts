/** What a reader of the page may change, and the plan that comes of it. */
import type { CompiledPlan } from "../../simulation/compiled-plan.ts";
import { refuseExplosion } from "../../simulation/refuse-explosion.ts";
import type { ScrubbedPlan } from "./scrubbed-plan.ts";

export type PageSettings = {
  readonly growthRatio: number;
  readonly coverageTargetShare: number;
  readonly seed: number;
  readonly trials: number;
};
export type PageSetting = keyof PageSettings;

export const pageSettingIds: readonly PageSetting[] = ["growthRatio", "coverageTargetShare", "seed", "trials"];

export const exportedSettings = ({ plan, growthRatio }: ScrubbedPlan): PageSettings => ({
  growthRatio,
  coverageTargetShare: plan.coverageTargetShare,
  seed: plan.seed,
  trials: plan.trials,
});

export const changedSettings = (exported: PageSettings, now: PageSettings): readonly PageSetting[] =>
  pageSettingIds.filter((id) => exported[id] !== now[id]);

/** Bit by bit what the app compiles with these settings. Throws a Fault where customers would grow beyond all measure. */
export function planWith(scrubbed: ScrubbedPlan, settings: PageSettings): CompiledPlan {
  const { segment } = scrubbed.plan;
  const { growthRatio, ...rest } = settings;
  const newMean = segment.newMean.map((mean) => mean * growthRatio);
  const expMinusNewMean =
    growthRatio === scrubbed.growthRatio ? scrubbed.expMinusNewMean : newMean.map((mean) => Math.exp(-mean));
  const plan = { ...scrubbed.plan, ...rest, segment: { ...segment, newMean, expMinusNewMean } };
  refuseExplosion(plan, () => "");
  return plan;
}
