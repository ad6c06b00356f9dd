/** Refuses, by throwing, a document that could not be read back. Looks only at what changed, since it is asked at every move of a slider. */
import { baselineSchema } from "../../shared/domain/baseline.ts";
import { keptFactsSchema } from "../../shared/domain/kept-facts.ts";
import { scenarioSchema } from "../../shared/domain/scenario.ts";
import { type Workspace, workspaceSchema } from "../../shared/domain/workspace.ts";

const facts = Object.entries(baselineSchema.shape);
const restSchema = workspaceSchema.omit({ baseline: true, scenarios: true, keptFacts: true });

export function createWorkspaceCheck(): (workspace: Workspace) => void {
  // Documents are frozen and share what an edit left alone, so a part that was good once stays good.
  const good = new WeakSet<object>();

  function check(part: unknown, schema: { parse(value: unknown): unknown }) {
    const isThing = typeof part === "object" && part !== null;
    if (isThing && good.has(part)) return;
    schema.parse(part);
    if (isThing) good.add(part);
  }

  return (workspace) => {
    const { baseline, scenarios, keptFacts = [] } = workspace;
    restSchema.parse(workspace);
    for (const [name, schema] of facts) check(baseline[name as keyof typeof baseline], schema);
    for (const scenario of scenarios) check(scenario, scenarioSchema);
    for (const kept of keptFacts) check(kept, keptFactsSchema);
    if (scenarios.length === 0) throw new RangeError("A workspace needs a scenario");
  };
}
