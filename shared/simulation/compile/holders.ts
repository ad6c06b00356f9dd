/** Who holds a position, as far as the model cares: members, hires and the people who come after them. */
import type { AttritionCause } from "../../catalogue/attrition-causes.ts";
import { monthsBetween } from "../../base/month.ts";
import type { Coefficients } from "../../catalogue/coefficients.ts";
import type { CompanyPhase } from "../../catalogue/journey.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { ChangeOf } from "../../domain/change.ts";
import type { Member } from "../../domain/member.ts";
import type { Mix } from "../../domain/mix.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { strangerTo } from "../../domain/stranger.ts";

/** The latest answer on one cause: what was said, how far it is trusted, how old it is at the start. */
export type Answer = { readonly pressure: number; readonly trust: number; readonly ageMonths: number };

export type Holder = {
  readonly mix: Mix;
  readonly fteShare: number;
  readonly contractHours: number;
  readonly segmentIds: readonly string[];
  readonly managerId: string | undefined;
  readonly salaryJpy: number | undefined;
  readonly phasePreference: CompanyPhase;
  readonly chaosTolerance: number;
  readonly idealism: number;
  readonly productAmbition: number;
  readonly promotionAmbition: number;
  readonly earlierCsEmployers: number;
  readonly honestInterview: boolean;
  /** Difficult part of the accounts a member owns; the segments' where undefined. */
  readonly ownDifficultShare: number | undefined;
  readonly answers: Readonly<Partial<Record<AttritionCause, Answer>>>;
};

const anyStranger = ({ company }: Baseline) =>
  ({
    ...strangerTo(company),
    contractHours: company.contractHours,
    honestInterview: false,
    ownDifficultShare: undefined,
    answers: {},
  }) as const;

const strangers = new WeakMap<Baseline, ReturnType<typeof anyStranger>>();

/** Someone nobody has met yet: the same for every position of a plan. */
function stranger(baseline: Baseline) {
  const known = strangers.get(baseline);
  if (known) return known;
  const anyone = anyStranger(baseline);
  strangers.set(baseline, anyone);
  return anyone;
}

/** What a baseline lists about one member. */
export type Listed = { readonly [Kind in "accounts" | "checkIns"]: readonly Baseline[Kind][number][] };

function difficultShareOf({ accounts }: Listed): number | undefined {
  const difficult = accounts.filter((account) => account.difficult);
  return accounts.length === 0 ? undefined : difficult.length / accounts.length;
}

function answersOf({ checkIns }: Listed, { start }: Scenario, c: Coefficients): Holder["answers"] {
  const trust = { observed: c.basisObserved, said: c.basisSaid, inferred: c.basisInferred };
  const held = checkIns
    .filter((checkIn) => checkIn.held <= start)
    .sort((one, other) => (one.held < other.held ? -1 : one.held > other.held ? 1 : 0));
  const latest: Partial<Record<AttritionCause, Answer>> = {};
  for (const { held: month, answers } of held) {
    const ageMonths = monthsBetween(month, start);
    for (const [cause, answer] of Object.entries(answers)) {
      latest[cause as AttritionCause] = { pressure: answer.pressure, trust: trust[answer.basis], ageMonths };
    }
  }
  return latest;
}

export function memberAsHolder(
  member: Member,
  listed: Listed,
  { company }: Baseline,
  scenario: Scenario,
  c: Coefficients,
): Holder {
  return {
    mix: member.mix,
    fteShare: member.fteShare,
    contractHours: member.contractHours ?? company.contractHours,
    segmentIds: member.segmentIds,
    managerId: member.managerId,
    salaryJpy: member.salaryJpy,
    phasePreference: member.phasePreference,
    chaosTolerance: member.chaosTolerance,
    idealism: member.idealism,
    productAmbition: member.productAmbition,
    promotionAmbition: member.promotionAmbition,
    earlierCsEmployers: member.earlierCsEmployers,
    honestInterview: member.honestInterview ?? false,
    ownDifficultShare: difficultShareOf(listed),
    answers: answersOf(listed, scenario, c),
  };
}

export function hireAsHolder(hire: ChangeOf<"hire">, baseline: Baseline): Holder {
  const { mix, fteShare, segmentIds, managerId, salaryJpy, honestInterview } = hire;
  return { ...stranger(baseline), mix, fteShare, segmentIds, managerId, salaryJpy, honestInterview };
}

/** Whoever replaces a holder does the same job for the same pay, and is otherwise a stranger. */
export function successorOf(holder: Holder, baseline: Baseline): Holder {
  const { mix, fteShare, segmentIds, managerId, salaryJpy, contractHours } = holder;
  return { ...stranger(baseline), mix, fteShare, segmentIds, managerId, salaryJpy, contractHours };
}

/** A holder after a dated change; undefined when the change is about something else. */
export function changedHolder(holder: Holder, change: ChangeOf<"move" | "changeMix" | "changeHours">): Holder {
  switch (change.type) {
    case "changeMix":
      return { ...holder, mix: change.mix };
    case "changeHours":
      return { ...holder, fteShare: change.fteShare };
    case "move":
      return {
        ...holder,
        managerId: change.managerId ?? holder.managerId,
        segmentIds: change.segmentIds ?? holder.segmentIds,
        // Accounts stay with the segments someone leaves.
        ownDifficultShare: change.segmentIds ? undefined : holder.ownDifficultShare,
      };
  }
}
