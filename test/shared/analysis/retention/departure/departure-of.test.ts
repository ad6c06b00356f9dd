import { describe, expect, it } from "vitest";
import { watchOf } from "../../../../../shared/analysis/careers/watch.ts";
import { openScene } from "../../../../../shared/analysis/explain/scene.ts";
import { departureOf } from "../../../../../shared/analysis/retention/departure/departure-of.ts";
import {
  leavingPlan,
  stayingPlan,
  windowFrom,
} from "../../../../../shared/analysis/retention/departure/departing-plans.ts";
import { live } from "../../../../../shared/analysis/retention/departure/live.ts";
import { intervalOf, meanOf } from "../../../../../shared/analysis/statistics/estimate.ts";
import { addMonths } from "../../../../../shared/base/month.ts";
import type { Change } from "../../../../../shared/domain/change.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const scenario = { ...scenarios[0]!, months: 24, trials: 120 };
const murakami = "m10";
const fujiwara = "m21";
const sakakibara = "m01";
const monthIndex = 6;
const futures = 60;
const told = (...memberIds: string[]) => departureOf(baseline, scenario, { memberIds, monthIndex }, futures)!;
const one = told(fujiwara);
const two = told(sakakibara, fujiwara);

const leave = (memberId: string, index: number): Change => ({
  id: "known",
  type: "leave",
  memberId,
  month: addMonths(scenario.start, index),
  enabled: true,
  tags: [],
});

/** Hours of people are worked out in single precision. */
const rounding = 1e-4;

describe("what a departure means", () => {
  it.each([
    ["one person", one],
    ["two people", two],
  ])("loses no hour of %s: colleagues, newcomers and what is not done add up to theirs", (_, departure) => {
    const { ownHours, colleaguesHours, newcomersHours, undoneHours } = departure.hours;
    const sum = colleaguesHours.value + newcomersHours.value + undoneHours.value;
    expect(ownHours.value).toBeGreaterThan(50);
    expect(Math.abs(sum - ownHours.value)).toBeLessThan(rounding * ownHours.value);
  });

  it("leaves undone what is not done and what handing over asks for on top", () => {
    const { effects, hours } = one;
    const open = hours.undoneHours.value + hours.handOverHours.value;
    expect(effects.leftOpenHours.difference.value).toBeCloseTo(open, 6);
  });

  it("keeps whoever stays on the team in every future of the plan it is held against", () => {
    const window = windowFrom(monthIndex, scenario.months);
    const tired = { ...scenario, coefficients: { annualLeaving: 0.9 } };
    const { baseline: facts, scenario: plan } = stayingPlan({ baseline, scenario: tired }, [fujiwara], window);
    const scene = openScene(facts, plan);
    const slot = scene.plan.memberIds.indexOf(fujiwara);
    const lived = live(scene, [slot], window, futures);
    const empty = (at: number) => meanOf(futures, (future) => lived.emptyMonths[at * futures + future]!).value;
    expect(empty(slot)).toBe(0);
    expect(empty(slot + 1)).toBeGreaterThan(1);
  });

  it("has them gone from the month asked for, until somebody comes after them", () => {
    const window = windowFrom(monthIndex, scenario.months);
    const staying = stayingPlan({ baseline, scenario }, [fujiwara], window);
    const gone = leavingPlan(staying, [fujiwara], monthIndex);
    const scene = openScene(gone.baseline, gone.scenario);
    const slot = scene.plan.memberIds.indexOf(fujiwara);
    const lived = live(scene, [slot], window, futures);
    expect(lived.hours.subarray(slot * futures, (slot + 1) * futures).every((hours) => hours === 0)).toBe(true);
    expect(one.empty[0]!.months.value).toBeGreaterThan(1);
    expect(one.empty[0]!.months.value).toBeLessThan(12);
  });

  it("asks the same whatever day the plan has them leave on", () => {
    const known = { ...scenario, changes: [...scenario.changes, leave(fujiwara, 3)] };
    expect(departureOf(baseline, known, { memberIds: [fujiwara], monthIndex }, futures)).toEqual(one);
    const facts = baseline.members.map((member) =>
      member.id === fujiwara ? { ...member, leaves: addMonths(scenario.start, 9) } : member,
    );
    const { effects } = departureOf(
      { ...baseline, members: facts },
      scenario,
      { memberIds: [fujiwara], monthIndex },
      futures,
    )!;
    expect(effects).toEqual(one.effects);
  });

  it("does not know people who are not there, nor months beyond the plan", () => {
    expect(departureOf(baseline, scenario, { memberIds: ["nobody"], monthIndex }, futures)).toBeUndefined();
    expect(departureOf(baseline, scenario, { memberIds: [], monthIndex }, futures)).toBeUndefined();
    expect(departureOf(baseline, scenario, { memberIds: [fujiwara], monthIndex: 24 }, futures)).toBeUndefined();
    expect(departureOf(baseline, scenario, { memberIds: [fujiwara], monthIndex: 20 }, futures)!.window.months).toBe(4);
  });
});

describe("those who stay", () => {
  it("are told the chance that counting resignations would find", () => {
    const window = { from: 0, months: 12 };
    const many = 400;
    const year = { ...scenario, months: 12 };
    const scene = openScene(baseline, year);
    const { resigns } = live(scene, [], window, many);
    const { kernel, plan } = scene;
    const watch = watchOf(scene);
    const members = plan.memberIds.map((_, slot) => slot);
    const counted = new Float64Array(many);
    for (let future = 0; future < many; future++) {
      kernel.begin(future);
      for (let month = 0; month < 12; month++) kernel.month(month);
      counted[future] = members.filter((slot) => watch.spellOf(slot) > 0 || watch.hasResigned(slot)).length;
    }
    const chances = (future: number) => members.reduce((sum, slot) => sum + resigns[slot * many + future]!, 0);
    // Those who leave on a known day are counted above and are nobody's chance.
    const known = members.filter((slot) => plan.slot.leavesIn[slot]! < 12).length;
    const { value, standardError } = meanOf(many, (future) => counted[future]! - known - chances(future));
    expect(meanOf(many, chances).value).toBeGreaterThan(2);
    expect(Math.abs(value)).toBeLessThan(4 * standardError);
  });

  it("are unsettled most where their own manager has gone, and the parts of the rise add up", () => {
    const report = baseline.members.find(({ managerId }) => managerId === fujiwara)!;
    const [first] = one.unsettled;
    expect(first!.postId).toBe(report.id);
    expect(first!.mechanisms[0]!.id).toBe("managerLeft");
    for (const { mechanisms, causes, resigns } of one.unsettled) {
      expect(resigns.difference.value).toBeGreaterThan(0);
      expect(mechanisms.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
      expect(causes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
    }
  });

  it("carry more load, never less, once somebody has gone", () => {
    for (const { load } of one.colleagues.slice(0, 8)) expect(load!.after).toBeGreaterThan(load!.before);
  });

  it("find a way up where a seat above them falls free", () => {
    expect(two.rising.length).toBeGreaterThan(0);
    for (const { rises } of two.rising) expect(rises.after).toBeGreaterThan(rises.before);
  });
});

describe("two departures together", () => {
  it("do what each does and what goes beyond the sum", () => {
    const { each, beyond } = two.together!;
    expect(each.map(({ memberId }) => memberId)).toEqual([sakakibara, fujiwara]);
    for (const id of ["leftOpenHours", "arrJpy", "costJpy", "resigners"] as const) {
      const sum = each.reduce((all, { effects }) => all + effects[id].difference.value, 0);
      const scale = Math.max(1, Math.abs(sum));
      expect(Math.abs(two.effects[id].difference.value - sum - beyond[id].value)).toBeLessThan(1e-6 * scale);
    }
    expect(one.together).toBeUndefined();
  });

  it("leave more open than either alone", () => {
    const alone = two.together!.each.map(({ effects }) => effects.leftOpenHours.difference.value);
    expect(two.effects.leftOpenHours.difference.value).toBeGreaterThan(Math.max(...alone));
  });
});

describe("coverage and revenue", () => {
  it("fall when somebody with a book of accounts goes", () => {
    const { effects, coverage } = told(murakami);
    expect(coverage.months).toHaveLength(12);
    expect(coverage.months[0]!.difference.value).toBeLessThan(0);
    expect(coverage.gapMonths.value).toBeGreaterThan(1);
    const { mean, standardError } = { mean: effects.arrJpy.difference.value, ...effects.arrJpy.difference };
    expect(intervalOf({ mean, standardError }).high).toBeLessThan(0);
    expect(effects.hiringJpy.difference.value).toBeGreaterThan(0);
  });
});
