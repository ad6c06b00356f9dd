import { describe, expect, it } from "vitest";
import { addMonths, month } from "../../../shared/base/month.ts";
import { aBaseline, aScenario, aSegment, anAccount, effortOf, nobodyLeaves, start } from "../../support/builders.ts";
import { meanOf, perTrial, run, tolerance } from "../../support/running.ts";

describe("check 4: accounts", () => {
  const churn = 0.03;
  const arriving = 5;
  const months = 24;
  const segment = aSegment({
    id: "a",
    openingAccounts: 100,
    onboardingMonths: 2.5,
    monthlyChurnShare: churn,
    growth: { newPerMonth: arriving, monthlyGrowth: 0 },
  });
  const reader = run(
    aBaseline({ segments: [segment] }),
    aScenario({ months, trials: 4_000, coefficients: nobodyLeaves }),
  );
  const figure = (name: "accounts" | "onboarding", at: number) =>
    perTrial(reader, (trial) => reader.numbers[reader.columns.segment(name, 0, at) * reader.trials + trial]!);

  it.each([0, 1, 6, 12, 23])("in month %i follow A(t+1) = A(t)(1 − c) + n", (at) => {
    let expected = 100 + arriving;
    for (let step = 0; step < at; step++) expected = expected * (1 - churn) + arriving;
    const accounts = figure("accounts", at);
    expect(Math.abs(meanOf(accounts) - expected)).toBeLessThan(tolerance(accounts));
  });

  it("in onboarding number arrivals × duration, less who left meanwhile", () => {
    const kept = 1 - churn;
    const expected = arriving * (1 + kept + 0.5 * kept ** 2);
    const onboarding = figure("onboarding", 20);
    expect(Math.abs(meanOf(onboarding) - expected)).toBeLessThan(tolerance(onboarding));
  });
});

describe("onboarding at the start", () => {
  const onboarding = (reader: ReturnType<typeof run>, at: number) =>
    perTrial(reader, (trial) => reader.numbers[reader.columns.segment("onboarding", 0, at) * reader.trials + trial]!);

  it.each([
    [1, [1, 1, 0, 0]],
    [2, [1, 0, 0, 0]],
  ])("of an account that began %i months before ends three months after it began", (age, expected) => {
    const reader = run(
      aBaseline({
        segments: [aSegment({ id: "a", onboardingMonths: 3 })],
        accounts: [anAccount({ id: "x", started: addMonths(start, -age) })],
      }),
      aScenario({ trials: 1, coefficients: nobodyLeaves }),
    );
    expect([0, 1, 2, 3].map((at) => onboarding(reader, at)[0])).toEqual(expected);
  });

  it("is what it will be: a steady team has no surge in its first months", () => {
    const growth = { newPerMonth: 5, monthlyGrowth: 0 };
    const reader = run(
      aBaseline({ segments: [aSegment({ id: "a", openingAccounts: 1_000, onboardingMonths: 2.5, growth })] }),
      aScenario({ trials: 4_000, coefficients: nobodyLeaves }),
    );
    for (const at of [0, 1, 2, 5]) {
      const values = onboarding(reader, at);
      expect(Math.abs(meanOf(values) - 12.5)).toBeLessThan(tolerance(values));
    }
  });

  it("never counts more accounts as new than there are", () => {
    const reader = run(
      aBaseline({
        segments: [
          aSegment({
            id: "a",
            openingAccounts: 12,
            onboardingMonths: 3,
            growth: { newPerMonth: 4, monthlyGrowth: 0 },
            effort: { onboarding: {}, operation: { care: 1 }, adoption: {}, valueMeasurement: {}, renewal: {} },
          }),
        ],
      }),
      aScenario({ trials: 1, coefficients: nobodyLeaves }),
    );
    expect(reader.monthly("demandHours", 0, 0)).toBeGreaterThanOrEqual(0);
  });
});

describe("an account list", () => {
  const accounts = [1, 1, 1, 5].map((monthOfYear, index) =>
    anAccount({ id: `x${index}`, started: month(`2026-0${monthOfYear}`), arrJpy: 1_000_000 * (index + 1) }),
  );
  const reader = run(
    aBaseline({ segments: [aSegment({ id: "a", openingAccounts: 999 })], accounts }),
    aScenario({ trials: 1, coefficients: nobodyLeaves }),
  );
  const at = (name: "renewing" | "accounts" | "arrJpy", index: number) =>
    reader.numbers[reader.columns.segment(name, 0, index)];

  it("replaces the stated number, and its ARR the mean", () => {
    expect(at("accounts", 0)).toBe(4);
    expect(at("arrJpy", 0)).toBe(10_000_000);
  });

  it("renews in waves, in the last month of each contract year", () => {
    expect([0, 3, 11].map((index) => at("renewing", index))).toEqual([0, 1, 3]);
  });
});

it("growth may change on a date", () => {
  const segment = aSegment({ id: "a", growth: { newPerMonth: 4, monthlyGrowth: 0 } });
  const changes = [
    {
      id: "c",
      type: "changeGrowth" as const,
      month: addMonths(start, 6),
      enabled: true,
      tags: [],
      segmentId: "a",
      growth: { newPerMonth: 10, monthlyGrowth: 0 },
    },
  ];
  const reader = run(
    aBaseline({ segments: [segment] }),
    aScenario({ changes, coefficients: nobodyLeaves, growthRatio: 2 }),
  );
  const accounts = perTrial(
    reader,
    (trial) => reader.numbers[reader.columns.segment("accounts", 0, 11) * reader.trials + trial]!,
  );
  expect(Math.abs(meanOf(accounts) - 2 * (6 * 4 + 6 * 10))).toBeLessThan(tolerance(accounts));
});

it("a shortfall raises churn and withholds expansion", () => {
  const outcome = (hours: number) => {
    const segment = aSegment({
      id: "a",
      openingAccounts: 200,
      monthlyChurnShare: 0.02,
      effort: effortOf({ care: hours }),
    });
    const baseline = aBaseline({ segments: [segment], members: [] });
    const reader = run(baseline, aScenario({ trials: 1_000, coefficients: nobodyLeaves }));
    return meanOf(perTrial(reader, (trial) => reader.arrJpy(11, trial)));
  };
  // Nobody works: with work asked for, coverage is 0 and the hazard e^0.7 times as large.
  expect(outcome(1)).toBeLessThan(outcome(0));
  expect(outcome(1) / 200e6).toBeCloseTo(0.98 ** (12 * Math.exp(0.7)), 1);
});
