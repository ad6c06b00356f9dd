import { describe, expect, it } from "vitest";
import {
  blankLever,
  effectKinds,
  forCause,
  newEffect,
  problemsOf,
  tidy,
  typed,
  typeEnd,
  typeSize,
} from "../../../../../renderer/features/retention/levers/lever-form.view.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import { leverEffectSchema, leverSchema } from "../../../../../shared/domain/lever.ts";
import { helps, sizeOf } from "../../../../../shared/domain/lever-effect.ts";

const words = wordsIn("en");
const named = { ...blankLever("l"), name: "Ours" };

describe("the form of a lever", () => {
  it.each(effectKinds)("begins %s with an effect that a file can hold and that helps", (kind) => {
    const effect = newEffect(kind);
    expect(leverEffectSchema.parse(effect)).toEqual(effect);
    expect(helps(effect)).toBe(true);
    expect(problemsOf({ ...named, effects: [effect] }, words)).toEqual([]);
  });

  it("names what cannot be meant: no name, a size beyond its range, an effect that changes nothing", () => {
    const effects = [typeSize(newEffect("hazard"), 0.5), typeSize(newEffect("productSeats"), 0)];
    const problems = problemsOf({ ...named, name: " ", effects }, words);
    expect(problems.map(({ at }) => at)).toEqual(["name", 0, 1]);
    expect(problems[1]!.sentence).toBe("“Leaving (×)”: the size lies outside its range.");
  });

  it("takes maturity in points, and ratios as they are", () => {
    const maturity = typeSize(newEffect("processMaturity"), 15);
    expect(sizeOf(maturity)).toBeCloseTo(0.15, 12);
    expect(typed(maturity, sizeOf(maturity))).toBe(15);
    expect(typeEnd(maturity, "high", 30)).toMatchObject({ range: { low: 0, high: 0.3 } });
    expect(typed(newEffect("routine"), 0.9)).toBe(0.9);
  });

  it("turns a leaving effect to one cause or to all", () => {
    expect(forCause(newEffect("hazard"), "phase")).toMatchObject({ causes: ["phase"] });
    expect(forCause(forCause(newEffect("hazard"), "phase"), undefined)).toMatchObject({ causes: [] });
    expect(forCause(newEffect("routine"), "phase")).toEqual(newEffect("routine"));
  });

  it("keeps nothing that says nothing", () => {
    const kept = tidy({ ...named, name: " Ours ", owner: " ", source: "", note: " why ", capacityHours: NaN });
    expect(kept).toEqual({ ...blankLever("l"), name: "Ours", note: "why" });
    expect(leverSchema.parse(kept)).toEqual(kept);
  });
});
