import type { AttritionCause } from "../../catalogue/attrition-causes.ts";
import { type LeverCourse, partly } from "../../simulation/compile/levers.ts";
import type { Factor } from "./factor.ts";
import type { Scene } from "./scene.ts";

/** The levers that reach a cause in a month, each with all its effects on it: their product is what the plan was compiled with. */
export const leverFactors = ({ courses }: Scene, cause: AttritionCause, month: number): Factor[] =>
  courses.flatMap((course) => factorOf(course, cause, month) ?? []);

function factorOf({ lever, strength }: LeverCourse, cause: AttritionCause, month: number): Factor | undefined {
  let ratio = 1;
  let stands = 0;
  for (const effect of lever.effects) {
    if (effect.on !== "hazard" || (effect.causes.length > 0 && !effect.causes.includes(cause))) continue;
    const felt = strength(effect, month);
    ratio *= partly(effect.ratio, felt);
    stands = Math.max(stands, felt);
  }
  if (stands === 0) return undefined;
  return { kind: "lever", leverId: lever.id, stands, weight: 1, ratio, coefficientIds: ["leverFadeMonths"] };
}
