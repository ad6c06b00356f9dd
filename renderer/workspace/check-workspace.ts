/** Refuses, by throwing, a document that could not be read back. Looks only at what changed, since it is asked at every move of a slider. */
import { baselineSchema } from "../../shared/domain/baseline.ts";
import { keptFactsSchema } from "../../shared/domain/kept-facts.ts";
import { scenarioSchema } from "../../shared/domain/scenario.ts";
import { type Workspace, workspaceSchema } from "../../shared/domain/workspace.ts";

type Schema = { parse(value: unknown): unknown };
export type WorkspaceCheck = {
  (workspace: Workspace): void;
  /** Was checked when it was written, by this very version of the app. */
  trust(workspace: Workspace): void;
};

const restSchema = workspaceSchema.omit({ baseline: true, scenarios: true, keptFacts: true });

/** What an entry of a list must look like, where the fact is a list. */
function elementOf(schema: Schema): Schema | undefined {
  const { element, unwrap } = schema as { element?: Schema; unwrap?: () => Schema };
  return element ?? (typeof unwrap === "function" ? elementOf(unwrap.call(schema)) : undefined);
}
const facts = Object.entries(baselineSchema.shape).map(([name, schema]) => ({
  name: name as keyof Workspace["baseline"],
  schema,
  element: elementOf(schema),
}));

export function createWorkspaceCheck(): WorkspaceCheck {
  // Documents are immutable and share what an edit left alone, so a part that was good once stays good.
  const good = new WeakSet<object>();

  function check(part: unknown, schema: Schema, carryOut = true) {
    const isThing = typeof part === "object" && part !== null;
    if (isThing && good.has(part)) return;
    if (carryOut) schema.parse(part);
    if (isThing) good.add(part);
  }

  function walk({ baseline, scenarios, keptFacts = [] }: Workspace, carryOut: boolean) {
    for (const { name, schema, element } of facts) {
      const fact: unknown = baseline[name];
      if (element === undefined || !Array.isArray(fact)) check(fact, schema, carryOut);
      else if (!good.has(fact)) {
        for (const entry of fact) check(entry, element, carryOut);
        // Nothing is asked of a list but that its entries are good.
        good.add(fact);
      }
    }
    for (const scenario of scenarios) check(scenario, scenarioSchema, carryOut);
    for (const kept of keptFacts) check(kept, keptFactsSchema, carryOut);
  }

  function checkAll(workspace: Workspace): void {
    restSchema.parse(workspace);
    walk(workspace, true);
    if (workspace.scenarios.length === 0) throw new RangeError("A workspace needs a scenario");
  }
  return Object.assign(checkAll, { trust: (workspace: Workspace) => walk(workspace, false) });
}
