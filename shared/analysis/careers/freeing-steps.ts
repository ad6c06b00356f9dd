/** What would free a person from what wears on their career: each a small set of changes that can be tried with one click. */
import type { Month } from "../../base/month.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Change } from "../../domain/change.ts";
import type { LeverEffect } from "../../domain/lever.ts";
import type { Level } from "../../domain/ladder.ts";
import { mainType } from "../../domain/mix.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { Post } from "../../domain/team-at.ts";
import { mostly, type Step } from "../decisions/next-steps.ts";
import type { Concern } from "./flags.ts";

export type FreeingStep = Step & { readonly concern: Concern };

type Plan = { readonly baseline: Baseline; readonly scenario: Scenario };

const isLimited = ({ seats, membersPerSeat }: Level) => seats !== undefined || membersPerSeat !== undefined;

/** Ids by place on the ladder or in the list, so that they stay short; as many changes as there are never name the next one. */
const dated = ({ scenario: { changes } }: Plan, month: Month, what: string) => ({
  id: `career-${what}-${changes.length + 1}`,
  month,
  enabled: true,
  tags: [],
});

const step = (concern: Concern, what: string, kind: Step["kind"], changes: readonly Change[]): FreeingStep => ({
  id: `${concern}-${what}`,
  concern,
  kind,
  changes,
  dropIds: [],
});

/** A seat for whoever is first in line, and one that is this person's from the start. */
function seatsAbove(post: Post, plan: Plan, month: Month, isFirstFor: (levelId: string) => boolean): FreeingStep[] {
  const { levels } = plan.baseline;
  const own = levels.find(({ id }) => id === post.levelId);
  const above = levels
    .map((level, place) => ({ level, place }))
    .filter(({ level }) => own?.nextLevelIds.includes(level.id) && isLimited(level));
  return above.flatMap(({ level, place }) => {
    const open = (what: string): Change => ({
      ...dated(plan, month, what),
      type: "openSeats",
      levelId: level.id,
      count: 1,
    });
    const forFirst = step("blocked", `seat-${place}`, "openSeat", [open(`seat-${place}`)]);
    if (post.kind === "hire" || isFirstFor(level.id)) return [forFirst];
    const promote: Change = {
      ...dated(plan, month, `rise-${place}`),
      type: "promote",
      memberId: post.id,
      levelId: level.id,
    };
    return [forFirst, step("blocked", `own-seat-${place}`, "openSeat", [open(`own-${place}`), promote])];
  });
}

/** A senior of the same main type, one rung up: whoever leads nobody first, because the point is the craft. */
function seniorAbove(post: Post, plan: Plan, month: Month): FreeingStep[] {
  const { levels } = plan.baseline;
  const rank = levels.find(({ id }) => id === post.levelId)?.rank ?? 0;
  const level = levels
    .filter((other) => other.rank > rank && other.track !== "product")
    .sort((one, other) => Number(one.leadsPeople) - Number(other.leadsPeople) || one.rank - other.rank)[0];
  if (!level) return [];
  const type = mainType(post.mix);
  return [
    step("alone", "senior", "hire", [
      {
        ...dated(plan, month, `senior-${type}`),
        type: "hire",
        count: 1,
        mix: mostly(type),
        levelId: level.id,
        fteShare: 1,
        segmentIds: [...post.segmentIds],
        honestInterview: true,
      },
    ]),
  ];
}

const helps: Readonly<Record<Concern, (effect: LeverEffect) => boolean>> = {
  blocked: () => false,
  alone: (effect) => isAgainst(effect, "alone"),
  operator: (effect) => (effect.on === "routine" && effect.ratio < 1) || isAgainst(effect, "operator"),
  phase: (effect) => isAgainst(effect, "phase"),
  productWork: (effect) => (effect.on === "productSeats" && effect.added > 0) || isAgainst(effect, "productWork"),
};

/** Only what is made for it: a lever on every cause is no answer to one. */
const isAgainst = (effect: LeverEffect, cause: Concern) =>
  effect.on === "hazard" && effect.causes.includes(cause) && effect.ratio < 1;

function leversFor(concern: Concern, plan: Plan, month: Month): FreeingStep[] {
  const planned = new Set(
    plan.scenario.changes.flatMap((change) => (change.enabled && change.type === "startLever" ? [change.leverId] : [])),
  );
  return plan.baseline.levers.flatMap(({ id, running, effects }, place) => {
    if (running || planned.has(id) || !effects.some(helps[concern])) return [];
    const change: Change = { ...dated(plan, month, `lever-${place}`), type: "startLever", leverId: id };
    return [step(concern, `lever-${place}`, "startLever", [change])];
  });
}

/** Where the team's own inventory has no such seat. */
function productSeat(plan: Plan, month: Month): FreeingStep[] {
  const change: Change = { ...dated(plan, month, "product"), type: "openProductSeats", count: 1 };
  return [step("productWork", "seat", "openSeat", [change])];
}

/**
 * What there is to try against each of a person's concerns, from that month on. `isFirstFor`: a seat of the level would be
 * theirs anyway.
 */
export function freeingSteps(
  post: Post,
  against: readonly Concern[],
  plan: Plan,
  month: Month,
  isFirstFor: (levelId: string) => boolean = () => false,
): readonly FreeingStep[] {
  const stepsAgainst = (concern: Concern): readonly FreeingStep[] => {
    const levers = leversFor(concern, plan, month);
    switch (concern) {
      case "blocked":
        return seatsAbove(post, plan, month, isFirstFor);
      case "alone":
        return [...seniorAbove(post, plan, month), ...levers];
      case "productWork":
        return levers.length > 0 ? levers : productSeat(plan, month);
      case "operator":
      case "phase":
        return levers;
    }
  };
  // The same step for somebody else is worth something else.
  return against.flatMap(stepsAgainst).map((found) => ({ ...found, id: `${post.id}-${found.id}` }));
}
