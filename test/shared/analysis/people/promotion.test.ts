import { describe, expect, it } from "vitest";
import { promotionOf } from "../../../../shared/analysis/people/promotion.ts";
import { month } from "../../../../shared/base/month.ts";
import type { Change } from "../../../../shared/domain/change.ts";
import { stayed } from "../../../../shared/simulation/rows.ts";
import { aBaseline, aChange, aLevel, aMember, aScenario, nobodyLeaves } from "../../../support/builders.ts";
import { run } from "../../../support/running.ts";

const levels = [aLevel({ id: "csm", nextLevelIds: ["senior"] }), aLevel({ id: "senior", rank: 2, seats: 1 })];
const member = aMember({ id: "m", promotionAmbition: 0.5 });

/** Four futures of twelve months in which one member rises and leaves as told. */
function futures(promotedIn: readonly number[], leftIn: readonly number[], changes: readonly Change[] = []) {
  const scenario = aScenario({ trials: 4, changes: [...changes], coefficients: nobodyLeaves });
  const reader = run(aBaseline({ levels, members: [member] }), scenario);
  reader.counts.set(promotedIn, reader.columns.promotedIn(0) * 4);
  reader.counts.set(leftIn, reader.columns.leftIn(0) * 4);
  return reader;
}

const stay = [stayed, stayed, stayed, stayed];

describe("the wait for a promotion", () => {
  const reader = futures([2, 8, stayed, stayed], [stayed, stayed, 5, stayed]);

  it("counts the whole horizon where none comes, whether for want of a seat or because they leave first", () => {
    const { chance, waitMonths, monthsUntil } = promotionOf(reader, 0);
    expect(chance).toEqual({ value: 0.5, standardError: 0.25 });
    expect(waitMonths.value).toBe((2 + 8 + 12 + 12) / 4);
    // Variance of 2, 8, 12 and 12 is 22 ⅓.
    expect(waitMonths.standardError).toBeCloseTo(Math.sqrt((22 + 1 / 3) / 4), 12);
    expect(monthsUntil!.value).toBe(5);
    expect(monthsUntil!.standardError).toBeCloseTo(3, 12);
  });

  it("has no mean among the futures that bring it where none does", () => {
    const { chance, waitMonths, monthsUntil } = promotionOf(futures(stay, stay), 0);
    expect([chance.value, waitMonths.value, monthsUntil]).toEqual([0, 12, undefined]);
  });

  it("ends with the promotion that the plan sets, unless a seat was free before or they are gone by then", () => {
    const promote = aChange({ type: "promote", memberId: "m", levelId: "senior", month: month("2027-07") });
    const { chance, waitMonths } = promotionOf(
      futures([2, 8, stayed, stayed], [stayed, stayed, 5, stayed], [promote]),
      0,
    );
    expect(chance.value).toBe(0.75);
    expect(waitMonths.value).toBe((2 + 6 + 12 + 6) / 4);
  });

  it("over worlds has the same values and the errors of the worlds", () => {
    const [plain, worlds] = [promotionOf(reader, 0), promotionOf(reader, 0, 2)];
    expect(worlds.waitMonths).toEqual({ value: 8.5, standardError: 3.5 });
    expect(worlds.chance.value).toBe(plain.chance.value);
    expect(worlds.monthsUntil!.value).toBe(plain.monthsUntil!.value);
  });
});

describe("somebody ready for a free seat", () => {
  it("is promoted at once, and no longer waits", () => {
    const ready = aMember({ id: "m", promotionAmbition: 1, joined: month("2020-01") });
    const scenario = aScenario({ trials: 10, coefficients: nobodyLeaves });
    const reader = run(aBaseline({ levels, members: [ready] }), scenario);
    expect(promotionOf(reader, 0).waitMonths).toEqual({ value: 0, standardError: 0 });
    expect(reader.monthly("waiting", 11, 0)).toBe(0);
    const full = [levels[0]!, aLevel({ id: "senior", rank: 2, seats: 0 })];
    const waiting = run(aBaseline({ levels: full, members: [ready] }), scenario);
    expect(promotionOf(waiting, 0).waitMonths.value).toBe(12);
    expect(waiting.monthly("waiting", 11, 0)).toBe(1);
  });
});
