import { describe, expect, it } from "vitest";
import { month } from "../../../shared/base/month.ts";
import type { CheckIn } from "../../../shared/domain/check-in.ts";
import { pressingCause } from "../../../shared/domain/pressing-cause.ts";

const talk = (held: string, answers: Record<string, number>): CheckIn => ({
  id: held,
  memberId: "m",
  held: month(held),
  answers: Object.fromEntries(
    Object.entries(answers).map(([cause, pressure]) => [cause, { pressure, basis: "said" as const }]),
  ),
  followUps: [],
});
const now = month("2027-01");

describe("pressingCause", () => {
  it("names the strongest cause of the latest answers, with its age", () => {
    const talks = [talk("2026-11", { chaos: 0.4 }), talk("2026-06", { chaos: 0.9, operator: 0.6 })];
    expect(pressingCause(talks, now)).toEqual({ kind: "cause", cause: "operator", basis: "said", ageMonths: 7 });
  });

  it("takes the one heard last where two weigh the same", () => {
    const talks = [talk("2026-05", { blocked: 0.5 }), talk("2026-09", { alone: 0.5 })];
    expect(pressingCause(talks, now)).toMatchObject({ cause: "alone", ageMonths: 4 });
  });

  it("tells nothing that weighs from nobody having asked", () => {
    expect(pressingCause([talk("2026-10", { chaos: -0.5, product: 0 })], now)).toEqual({
      kind: "nothing",
      ageMonths: 3,
    });
    expect(pressingCause([talk("2027-02", { chaos: 1 })], now)).toEqual({ kind: "notAsked" });
  });
});
