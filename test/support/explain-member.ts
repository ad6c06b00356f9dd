import { explainPerson } from "../../shared/analysis/explain/explain-person.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";

/** One of today's members, until they leave. */
export const explainMember = (
  baseline: Baseline,
  scenario: Scenario,
  memberId: string,
  month: number,
  futures?: number,
) => explainPerson(baseline, scenario, { position: { kind: "member", memberId }, isSuccessor: false }, month, futures);
