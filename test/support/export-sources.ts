import type { ExportSource } from "../../shared/format/office/export-source.ts";
import type { Making } from "../../shared/format/office/making.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import { speechIn } from "./deck.ts";
import { projectionAtOnce } from "./projection-at-once.ts";

export { speechIn };

/** Plans with their projections, ready to be written to a file. */
export const sourceOf = (
  plans: readonly { readonly baseline: Baseline; readonly scenario: Scenario }[],
  more: Partial<ExportSource> = {},
): ExportSource => ({
  plans: plans.map((plan) => ({ plan, projection: projectionAtOnce(plan.baseline, plan.scenario) })),
  smallestGroup: 5,
  without: (words) => words,
  speech: speechIn("en"),
  appVersion: "0.0.0",
  ...more,
});

/** Nobody stops it and nobody watches. */
export const quietly: Making = { signal: { throwIfAborted: () => undefined }, onProgress: () => undefined };
