/**
 * Every cause of domain.md, section 2, answers to what a user can enter: one fact and one answer raise it, another fact and another
 * answer ease it. Leavers of a team of eight for that cause, both plans on the same luck.
 */
import { describe, expect, it } from "vitest";
import { month } from "../../../../../shared/base/month.ts";
import { type AttritionCause, attritionCauseIds } from "../../../../../shared/catalogue/attrition-causes.ts";
import type { Baseline } from "../../../../../shared/domain/baseline.ts";
import type { Company } from "../../../../../shared/domain/company.ts";
import type { Level } from "../../../../../shared/domain/ladder.ts";
import type { Member } from "../../../../../shared/domain/member.ts";
import type { Scenario } from "../../../../../shared/domain/scenario.ts";
import {
  aBaseline,
  aChange,
  aCompany,
  aLevel,
  aMember,
  aScenario,
  aSegment,
  anActivity,
  effortOf,
  start,
} from "../../../../support/builders.ts";
import { meanOf, perTrial, run, tolerance } from "../../../../support/running.ts";

const people = 8;
const levels = [
  aLevel({ id: "csm", nextLevelIds: ["lead"], typicalMonths: 12 }),
  aLevel({ id: "lead", rank: 2, seats: 0 }),
];

type Facts = {
  readonly company?: Partial<Company>;
  readonly member?: Partial<Member>;
  readonly levels?: readonly Level[];
  readonly others?: readonly Member[];
  readonly difficultShare?: number;
  readonly fixedHours?: readonly [care: number, reports: number];
};

/** Ordinary in everything that a test does not speak of. */
function team(facts: Facts): Baseline {
  const { company, member, others = [], difficultShare = 0.15, fixedHours = [600, 500] } = facts;
  const segment = aSegment({
    id: "a",
    openingAccounts: 20,
    difficultShare,
    effort: effortOf({ care: 4 }),
  });
  return aBaseline({
    company: aCompany(company),
    levels: [...(facts.levels ?? levels)],
    segments: [segment],
    activities: [
      anActivity({ id: "care", fixedHours: fixedHours[0] }),
      anActivity({ id: "reports", fixedHours: fixedHours[1], customerFacing: false, routineShare: 0.6 }),
    ],
    members: [
      ...Array.from({ length: people }, (_, index) => aMember({ id: `m${index}`, promotionAmbition: 0.5, ...member })),
      ...others,
    ],
  });
}

/** People who leave for the cause, future by future. */
function leavers(cause: AttritionCause, baseline: Baseline, changes: Scenario["changes"] = []): readonly number[] {
  const reader = run(baseline, aScenario({ months: 24, trials: 3_000, changes: [...changes] }));
  return perTrial(reader, (trial) => reader.leaversFor(attritionCauseIds.indexOf(cause), trial));
}

/** More people leave for the cause than before, by more than luck alone could make it. */
function expectMore(more: readonly number[], less: readonly number[]): void {
  const differences = more.map((value, trial) => value - less[trial]!);
  expect(meanOf(differences)).toBeGreaterThan(tolerance(differences));
}

const answered = (baseline: Baseline, cause: AttritionCause, pressure: number): Baseline => ({
  ...baseline,
  checkIns: baseline.members.map(({ id }) => ({
    id: `talk-${id}`,
    memberId: id,
    held: start,
    answers: { [cause]: { pressure, basis: "said" } },
    followUps: [],
  })),
});

/** A senior who stays, of the same type and above everyone: somebody to learn from. */
const senior = aMember({ id: "senior", levelId: "lead", promotionAmbition: 0 });

/** What a user can enter about the organisation, for worse and for better than an ordinary team. */
const facts: Readonly<Record<Exclude<AttritionCause, "other">, { readonly raise: Facts; readonly ease: Facts }>> = {
  product: { raise: { company: { productLoopMonths: 9 } }, ease: { company: { productLoopMonths: 1 } } },
  company: { raise: { company: { wrongFitShare: 0.45 } }, ease: { company: { wrongFitShare: 0 } } },
  customers: { raise: { difficultShare: 0.5 }, ease: { difficultShare: 0 } },
  chaos: {
    raise: { company: { processMaturityShare: 0.1 }, fixedHours: [1_100, 900] },
    ease: { company: { processMaturityShare: 0.95 } },
  },
  operator: { raise: { fixedHours: [0, 1_200] }, ease: { fixedHours: [600, 500] } },
  phase: { raise: { member: { phasePreference: "zeroToOne" }, company: { phase: "tenToHundred" } }, ease: {} },
  blocked: {
    raise: { member: { promotionAmbition: 1 } },
    ease: { levels: [levels[0]!, aLevel({ id: "lead", rank: 2 })] },
  },
  alone: { raise: {}, ease: { others: [senior] } },
  productWork: { raise: { member: { productAmbition: 1 } }, ease: { member: { productAmbition: 0 } } },
};

/** Some causes are ordinarily at one end of their scale: what is compared with stands in the middle of it. */
const ordinary: Readonly<Partial<Record<AttritionCause, Facts>>> = {
  operator: { fixedHours: [250, 950] },
  phase: { member: { phasePreference: "zeroToOne" } },
  alone: { others: [aMember({ id: "senior", levelId: "lead", promotionAmbition: 0, leaves: month("2028-01") })] },
};

describe("every cause is raised and eased by what a user can enter", () => {
  describe.each(Object.entries(facts))("%s", (id, { raise, ease }) => {
    const cause = id as AttritionCause;
    const usual = leavers(cause, team(ordinary[cause] ?? {}));

    it("rises with a fact", () => {
      expectMore(leavers(cause, team(raise)), usual);
    });

    it("eases with a fact", () => {
      expectMore(usual, leavers(cause, team(ease)));
    });
  });

  it.each(attritionCauseIds)("%s rises and eases with what is said in a conversation", (cause) => {
    const baseline = team(ordinary[cause] ?? {});
    const unasked = leavers(cause, baseline);
    expectMore(leavers(cause, answered(baseline, cause, 1)), unasked);
    expectMore(unasked, leavers(cause, answered(baseline, cause, -1)));
  });

  it("blocked and productWork ease when the plan opens a seat", () => {
    const waiting = team({ member: { promotionAmbition: 1, productAmbition: 1 } });
    const seats = aChange({ type: "openSeats", levelId: "lead", count: people });
    expectMore(leavers("blocked", waiting), leavers("blocked", waiting, [seats]));
    const product = aChange({ type: "openProductSeats", count: people });
    expectMore(leavers("productWork", waiting), leavers("productWork", waiting, [product]));
  });
});
