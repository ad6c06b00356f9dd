/** How the answers on a cause went from one conversation to the next. */
import type { Month } from "../../base/month.ts";
import { type AttritionCause, attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import type { Basis, CheckIn } from "../check-in.ts";
import { type Step, steps, stepOf } from "./scale.ts";

export type Told = { readonly held: Month; readonly step: Step; readonly basis: Basis };

export type Course = {
  readonly cause: AttritionCause;
  /** Oldest first. */
  readonly told: readonly Told[];
  /** The last against the one before; one answer makes no course. */
  readonly turn: "lighter" | "heavier" | "same" | "once";
};

function turnOf(told: readonly Told[]): Course["turn"] {
  const [last, before] = [told.at(-1), told.at(-2)];
  if (last === undefined || before === undefined) return "once";
  const moved = steps.indexOf(last.step) - steps.indexOf(before.step);
  return moved === 0 ? "same" : moved > 0 ? "heavier" : "lighter";
}

/** One person's check-ins, oldest first; causes nobody spoke of are left out. */
export const coursesIn = (checkIns: readonly CheckIn[]): readonly Course[] =>
  attritionCauseIds.flatMap((cause): Course[] => {
    const told = checkIns.flatMap(({ held, answers }): Told[] => {
      const answer = answers[cause];
      return answer ? [{ held, step: stepOf(answer.pressure), basis: answer.basis }] : [];
    });
    return told.length === 0 ? [] : [{ cause, told, turn: turnOf(told) }];
  });
