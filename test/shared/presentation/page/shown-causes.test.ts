import { describe, expect, it } from "vitest";
import { type AttritionCause, attritionCauseIds } from "../../../../shared/catalogue/attrition-causes.ts";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { shownCauses } from "../../../../shared/presentation/page/shown-causes.ts";
import { figuresOf } from "../../../support/member-figures.ts";

type Risks = Partial<Record<AttritionCause, number>>;

/** A team of people, each likely to leave for these causes. */
function team(people: readonly Risks[]): Projection {
  const members = figuresOf(
    people.map((risks, index) => {
      const whole = Object.values(risks).reduce((sum, risk) => sum + risk, 0);
      const causes = Object.fromEntries(attritionCauseIds.map((cause) => [cause, (risks[cause] ?? 0) / whole]));
      return { id: String(index), leaving: [0, 0, 0, whole], causes };
    }),
  );
  const total = (cause: AttritionCause) => people.reduce((sum, risks) => sum + (risks[cause] ?? 0), 0);
  const leaversByCause = Object.fromEntries(
    attritionCauseIds.map((cause) => [cause, { value: total(cause), standardError: 0 }]),
  );
  // Nothing else of a projection is looked at.
  return { members, totals: { leaversByCause } } as unknown as Projection;
}

const alike: Risks = { product: 0.1, chaos: 0.2, blocked: 0.05 };

describe("shownCauses", () => {
  it("says every reason that is many people's, largest first", () => {
    const told = shownCauses(team(Array.from({ length: 6 }, () => alike)), 5);
    expect(told?.causes.map(({ cause }) => cause)).toEqual(["chaos", "product", "blocked"]);
    expect(told?.together).toBe(0);
  });

  it("tells a reason that is mostly one person's only together with another, so that it does not follow from the sum", () => {
    const others: Risks[] = Array.from({ length: 6 }, () => alike);
    const told = shownCauses(team([...others, { alone: 0.2 }]), 5);
    expect(told?.causes.map(({ cause }) => cause)).toEqual(["chaos", "product"]);
    expect(told?.together).toBeCloseTo(0.5, 9);
  });

  it("says no reason of a team that is too small, or whose risk is mostly one person's", () => {
    expect(shownCauses(team([alike, alike, alike, alike]), 5)).toBeUndefined();
    const calm: Risks = { product: 0.01 };
    expect(shownCauses(team([{ product: 0.9 }, calm, calm, calm, calm, calm]), 5)).toBeUndefined();
  });
});
