import { danglingReferences } from "./dangling-references.ts";
import { impossibleFacts } from "./impossible-facts.ts";
import { impossiblePlans } from "./impossible-plans.ts";
import type { Problem } from "./problem.ts";
import type { Workspace } from "./workspace.ts";

/** What a careful colleague would point out before believing any number. The projection runs all the same. */
export const problemsIn = (workspace: Workspace): Problem[] => [
  ...danglingReferences(workspace),
  ...impossibleFacts(workspace),
  ...impossiblePlans(workspace),
];
