/** Examines the sample, or a copy of it that a test has edited, with as many futures as a verdict needs. */
import { examine } from "../../../../shared/analysis/findings/examine.ts";
import { examined, type WorkSeen } from "../../../../shared/analysis/findings/examined.ts";
import type { Evidence, EvidenceId } from "../../../../shared/analysis/findings/finding.ts";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { explainWork } from "../../../../shared/analysis/explain/explain-work.ts";
import type { Finding as FindingId } from "../../../../shared/catalogue/findings.ts";
import type { Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { projectionAtOnce } from "../../../support/projection-at-once.ts";

const trials = 80;

type Seen = { readonly projection: Projection; readonly work: WorkSeen };
const ofSample = new Map<string, Seen>();

/** `isRead: false`: the engine does not read what is edited, so the sample's own projection stands. */
export function look(edit: Recipe = () => undefined, { isRead = true, scenario = "as-we-are" } = {}) {
  const workspace = sampleWorkspace("en");
  workspace.activeScenarioId = scenario;
  const lookNow = (): Seen => {
    const plan = { ...activeScenario(workspace), trials };
    return {
      projection: projectionAtOnce(workspace.baseline, plan),
      work: explainWork(workspace.baseline, plan, 0, 10),
    };
  };
  const unedited = isRead ? undefined : (ofSample.get(scenario) ?? lookNow());
  if (unedited) ofSample.set(scenario, unedited);
  edit(workspace);
  const { projection, work } = unedited ?? lookNow();
  const findings = examine(examined(workspace.baseline, activeScenario(workspace), projection, work));
  return new Map(findings.map((finding) => [finding.id, finding] as const));
}

export type Found = ReturnType<typeof look>;

export const verdictOf = (of: Found, id: FindingId) => of.get(id)?.verdict;

export function numberOf(of: Found, id: FindingId, evidence: EvidenceId): Evidence {
  const found = of.get(id)?.evidence.find((one) => one.id === evidence);
  if (!found) throw new Error(`${id} tells no ${evidence}`);
  return found;
}
