/** The sample with a person for every customer: some 400 accounts, everyone of the team taking part. */
import type { Plan } from "../../shared/analysis/decisions/score-plans.ts";
import type { AskedToEven } from "../../shared/analysis/book/propose.ts";
import { sampleWorkspace } from "../../shared/sample/sample-workspace.ts";

const small = ["m04", "m11", "m16", "m17", "m18", "m19", "m20", "m23", "m24"];
/** Every so many accounts are locked to their person. */
const lockedEvery = 9;

export function aLargeBook(): { readonly plan: Plan; readonly asked: AskedToEven } {
  const { baseline, scenarios } = sampleWorkspace("en");
  const segments = baseline.segments.map((segment) => ({ ...segment, touchModel: "low" as const }));
  const accounts = baseline.accounts.map((account, index) => ({
    ...account,
    ownerId: account.ownerId ?? small[(index * index) % small.length]!,
    ...(index % lockedEvery === 0 && { lockedToOwner: true }),
  }));
  return {
    plan: { baseline: { ...baseline, segments, accounts }, scenario: scenarios[0]! },
    asked: { monthIndex: 0, keepsRenewing: false, joiningIds: baseline.members.map(({ id }) => id) },
  };
}
