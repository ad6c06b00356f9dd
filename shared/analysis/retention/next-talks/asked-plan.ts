/** The facts as if everyone had just been asked and had answered what the projection takes them to feel: nothing in it changes by that. */
import { attritionCauseIds } from "../../../catalogue/attrition-causes.ts";
import type { Baseline } from "../../../domain/baseline.ts";
import type { CheckIn } from "../../../domain/check-in.ts";
import type { Scenario } from "../../../domain/scenario.ts";
import type { Plan } from "../../decisions/score-plans.ts";

/** Pressures by cause in catalogue order. */
type Asked = { readonly memberId: string; readonly pressures: ArrayLike<number> };

const answersOf = (pressures: ArrayLike<number>): CheckIn["answers"] =>
  Object.fromEntries(
    attritionCauseIds.map((cause, index) => [cause, { pressure: pressures[index]!, basis: "observed" }]),
  );

/** What is observed counts in full, so that an answer drawn for a world is where the person stands there. */
export function planWithAnswers(
  { baseline, scenario }: { readonly baseline: Baseline; readonly scenario: Scenario },
  asked: readonly Asked[],
): Plan {
  const replaced = new Set(asked.map(({ memberId }) => memberId));
  return {
    baseline: {
      ...baseline,
      checkIns: [
        ...baseline.checkIns.filter(({ memberId }) => !replaced.has(memberId)),
        ...asked.map(({ memberId, pressures }, index) => ({
          ...{ id: `asked-${index}`, memberId, held: scenario.start, followUps: [] },
          answers: answersOf(pressures),
        })),
      ],
    },
    scenario: { ...scenario, coefficients: { ...scenario.coefficients, basisObserved: 1 } },
  };
}
