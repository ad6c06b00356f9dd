/** Which scenarios somebody lately worked with, read from the steps that can be undone: they survive a restart, and nothing else has to be kept. */
import type { Scenario } from "../../../shared/domain/scenario.ts";
import type { Step } from "../../workspace/history.ts";

/** The one on screen first, then those that were on screen before it, then the others in their order. */
export function recentFirst(
  scenarios: readonly Scenario[],
  activeId: string,
  past: readonly Step[],
): readonly Scenario[] {
  const shown = past
    .toReversed()
    .flatMap(({ patches, inverse }) => [...patches, ...inverse])
    .flatMap(({ path, value }) => (path[0] === "activeScenarioId" && typeof value === "string" ? [value] : []));
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const recent = [...new Set([activeId, ...shown])].flatMap((id) => byId.get(id) ?? []);
  const known = new Set(recent);
  return [...recent, ...scenarios.filter((scenario) => !known.has(scenario))];
}
