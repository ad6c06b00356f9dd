import { calibrate } from "../../shared/analysis/survival/calibrate.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import type { Speech } from "./report/report.ts";

/** The scenarios with the rates that the team's history teaches. What a scenario sets itself stays. */
export function calibrated(
  scenarios: readonly Scenario[],
  { baseline }: Workspace,
  { t }: Speech,
  say: (text: string) => void,
): Scenario[] {
  const { overrides } = calibrate(baseline);
  if (Object.keys(overrides).length === 0) {
    say(`${t("history.nothingToLearn")}\n`);
    return [...scenarios];
  }
  return scenarios.map((scenario) => {
    say(`${t("history.calibrated", { scenario: scenario.name })}\n`);
    return { ...scenario, coefficients: { ...overrides, ...scenario.coefficients } };
  });
}
