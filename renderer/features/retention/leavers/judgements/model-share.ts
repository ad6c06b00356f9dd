/** What the model says about the question of a judgement; nothing where its answer would be to another question. */
import { memberIn } from "../../../../../shared/analysis/people/member-figures.ts";
import type { Projection } from "../../../../../shared/analysis/projection.ts";
import { type Month, monthsBetween } from "../../../../../shared/base/month.ts";
import type { Judgement } from "../../../../../shared/domain/judgement.ts";
import type { Member } from "../../../../../shared/domain/member.ts";
import type { Scenario } from "../../../../../shared/domain/scenario.ts";

type Shown = {
  readonly projection: Pick<Projection, "members">;
  readonly revision: number;
  readonly isRough: boolean;
};

type Asked = {
  readonly shown: Shown | undefined;
  /** Of the workspace now: a picture of an older one answers for another plan. */
  readonly revision: number;
  readonly members: readonly Pick<Member, "id" | "leaves">[];
  readonly scenario: Pick<Scenario, "start" | "months" | "changes">;
};

const within = { 6: "within6", 12: "within12" } as const;
/** The plan begins in the month of the judgement or in the one after it: else the two would be about different months. */
const soon = 1;

export function modelShareOf(
  { memberId, made, termMonths }: Pick<Judgement, "memberId" | "termMonths"> & { readonly made: Month },
  { shown, revision, members, scenario: { start, months, changes } }: Asked,
): number | undefined {
  if (shown === undefined || shown.isRough || shown.revision !== revision) return undefined;
  const ahead = monthsBetween(made, start);
  if (ahead < 0 || ahead > soon || termMonths + ahead > months) return undefined;
  // A leaving that is planned or known already is no forecast.
  const isPlanned = changes.some((change) => change.enabled && change.type === "leave" && change.memberId === memberId);
  if (isPlanned || members.find(({ id }) => id === memberId)?.leaves !== undefined) return undefined;
  const found = memberIn(shown.projection.members, memberId);
  return found && Math.min(1, Math.max(0, found.leaves[within[termMonths]].value));
}
