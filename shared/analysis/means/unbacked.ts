/** Pictures of rice cakes: what the plan counts on and nobody can do. Each with what would have to be true. */
import { addMonths, type Month } from "../../base/month.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { ChangeOf } from "../../domain/change.ts";
import type { Lever } from "../../domain/lever.ts";
import { isOverstretched, runsIn, switchings } from "../../domain/lever-standing.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { Post } from "../../domain/team-at.ts";
import { touchModelsOf } from "./inventory.ts";
import { namesOthers, pullersAmong } from "./puller.ts";

export type Unbacked =
  /** Runs in the plan, and nobody can pull it. */
  | { readonly kind: "nobody"; readonly lever: Lever; readonly from: Month; readonly isPlanned: boolean }
  /** Started by the plan, and not among what the team has. */
  | { readonly kind: "unknown"; readonly change: ChangeOf<"startLever"> }
  | { readonly kind: "hours"; readonly lever: Lever; readonly from: Month; readonly isPlanned: boolean }
  /** Everyone of the team who is named as able to pull it has left by then. */
  | { readonly kind: "leaves"; readonly lever: Lever; readonly memberId: string; readonly leaves: Month }
  /** The plan says that customers will need fewer hours, and nothing that would make it so runs by then. */
  | { readonly kind: "lessWork"; readonly change: ChangeOf<"changeEffort"> }
  /** Customers who are to help themselves, and nothing runs that they could do it with. */
  | {
      readonly kind: "selfService";
      readonly segmentId: string;
      readonly accounts: number;
      /** One of the team's that could be started, where somebody can pull it. */
      readonly startable: Lever | undefined;
    };

type Facts = Pick<Baseline, "levers" | "segments" | "accounts" | "members">;
type Plan = Pick<Scenario, "start" | "months" | "changes">;

/** The first month of the plan in which it runs. */
function firstMonth(lever: Lever, plan: Plan): Month | undefined {
  if (runsIn(lever, plan, plan.start)) return plan.start;
  const end = addMonths(plan.start, plan.months - 1);
  return switchings(lever.id, plan).find(({ type, month }) => type === "startLever" && month <= end)?.month;
}

const easesWork = ({ effects }: Lever) => effects.some((effect) => effect.on === "effort" && effect.ratio < 1);

function ofLever(lever: Lever, plan: Plan, facts: Facts, posts: readonly Post[]): readonly Unbacked[] {
  const from = firstMonth(lever, plan);
  if (from === undefined) return [];
  const isPlanned = !runsIn(lever, plan, plan.start) || !lever.running;
  if (lever.owner === undefined) return [{ kind: "nobody", lever, from, isPlanned }];
  const end = addMonths(plan.start, plan.months - 1);
  const named = pullersAmong(lever.owner, facts.members);
  const departures = named.flatMap((memberId) => {
    const { leaves } = posts.find(({ id }) => id === memberId) ?? {};
    return leaves !== undefined && leaves <= end && runsIn(lever, plan, leaves) ? [{ memberId, leaves }] : [];
  });
  const [last] = departures.toSorted((one, other) => (one.leaves < other.leaves ? 1 : -1));
  return [
    ...(isOverstretched(lever) ? [{ kind: "hours", lever, from, isPlanned } as const] : []),
    ...(last && departures.length === named.length && !namesOthers(lever.owner, facts.members)
      ? [{ kind: "leaves", lever, ...last } as const]
      : []),
  ];
}

const isLessWork = (change: Scenario["changes"][number]): change is ChangeOf<"changeEffort"> =>
  change.type === "changeEffort" && change.enabled && change.scope.ratio < 1;

/** Something that eases one of those kinds of work, pulled by somebody. */
const backs = (lever: Lever, { scope }: ChangeOf<"changeEffort">) =>
  lever.owner !== undefined &&
  lever.effects.some(
    (effect) =>
      effect.on === "effort" &&
      effect.ratio < 1 &&
      (effect.activityIds.length === 0 ||
        scope.activityIds.length === 0 ||
        effect.activityIds.some((id) => scope.activityIds.includes(id))),
  );

function ofSelfService(facts: Facts, plan: Plan): readonly Unbacked[] {
  const forTech = facts.levers.filter((lever) => easesWork(lever) && touchModelsOf(lever, facts).includes("tech"));
  if (forTech.some((lever) => firstMonth(lever, plan) !== undefined)) return [];
  return facts.segments
    .filter(({ touchModel }) => touchModel === "tech")
    .map(({ id, openingAccounts }): Unbacked => {
      const listed = facts.accounts.filter(({ segmentId }) => segmentId === id).length;
      return {
        kind: "selfService",
        segmentId: id,
        accounts: listed > 0 ? listed : openingAccounts,
        startable: forTech.find((lever) => lever.owner !== undefined && !isOverstretched(lever)),
      };
    });
}

/** `posts` of any month: whoever leaves in the plan is known in all of them. */
export function unbackedSteps(facts: Facts, plan: Plan, posts: readonly Post[]): readonly Unbacked[] {
  const known = new Set(facts.levers.map(({ id }) => id));
  return [
    ...facts.levers.flatMap((lever) => ofLever(lever, plan, facts, posts)),
    ...plan.changes.flatMap((change): Unbacked[] =>
      change.type === "startLever" && change.enabled && !known.has(change.leverId) ? [{ kind: "unknown", change }] : [],
    ),
    ...plan.changes.filter(isLessWork).flatMap((change): Unbacked[] => {
      const isBacked = facts.levers.some((lever) => backs(lever, change) && runsIn(lever, plan, change.month));
      return isBacked ? [] : [{ kind: "lessWork", change }];
    }),
    ...ofSelfService(facts, plan),
  ];
}
