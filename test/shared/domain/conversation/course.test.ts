import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import type { CheckIn } from "../../../../shared/domain/check-in.ts";
import { coursesIn } from "../../../../shared/domain/conversation/course.ts";
import { pressureOf, steps, stepOf } from "../../../../shared/domain/conversation/scale.ts";

const told = (held: string, answers: CheckIn["answers"]): CheckIn => ({
  ...{ id: held, memberId: "rin", held: month(held), answers, followUps: [] },
});

describe("the scale in words", () => {
  it("keeps every step it hands out", () => {
    for (const step of steps) expect(stepOf(pressureOf(step))).toBe(step);
  });

  it("rises from not a problem to a reason to leave", () => {
    const pressures = steps.map(pressureOf);
    expect(pressures).toEqual(pressures.toSorted((one, other) => one - other));
    expect([pressures[0], pressures.at(-1)]).toEqual([-1, 1]);
  });

  it.each([
    [-0.9, "fine"],
    [0.1, "quiet"],
    [0.35, "sometimes"],
    [0.8, "heavy"],
    [0.9, "leaving"],
  ])("reads an imported %f as “%s”", (pressure, step) => {
    expect(stepOf(pressure)).toBe(step);
  });
});

describe("the course of a cause", () => {
  it("tells whether it became lighter or heavier since the conversation before", () => {
    const courses = coursesIn([
      told("2026-03", { chaos: { pressure: 0.7, basis: "said" }, phase: { pressure: 0, basis: "said" } }),
      told("2026-09", { chaos: { pressure: 0.1, basis: "said" }, alone: { pressure: 0.4, basis: "observed" } }),
    ]);
    expect(courses.map(({ cause, turn }) => [cause, turn])).toEqual([
      ["chaos", "lighter"],
      ["phase", "once"],
      ["alone", "once"],
    ]);
  });

  it("takes two numbers that people would call the same for no change", () => {
    const [chaos] = coursesIn([
      told("2026-03", { chaos: { pressure: 0.35, basis: "said" } }),
      told("2026-09", { chaos: { pressure: 0.45, basis: "said" } }),
    ]);
    expect(chaos?.turn).toBe("same");
  });
});
