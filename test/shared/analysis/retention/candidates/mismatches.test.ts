import { describe, expect, it } from "vitest";
import type { Hard } from "../../../../../shared/analysis/hiring-brief/hard-here.ts";
import { mismatchesOf } from "../../../../../shared/analysis/retention/candidates/mismatches.ts";
import { pressureAt } from "../../../../../shared/analysis/retention/pressure/pressure-at.ts";
import type { PersonPressure } from "../../../../../shared/analysis/retention/pressure/pressure.ts";
import type { AttritionCause } from "../../../../../shared/catalogue/attrition-causes.ts";
import { causeOfHardThing, hardThingIds } from "../../../../../shared/catalogue/hard-things.ts";
import type { Interview } from "../../../../../shared/domain/candidate.ts";
import { aBaseline, aCandidate, aMember, aScenario, start } from "../../../../support/builders.ts";

const noLevers = { running: [], possible: [] };
const chaos: Hard = { id: "chaos", orderShare: 0.2, ...noLevers };
const load: Hard = { id: "load", share: 1.1, ...noLevers };
const routine: Hard = { id: "routine", share: 0.6, ...noLevers };
const heldWith = (own: Partial<Interview> = {}) => ({ interview: { held: start, answers: {}, ...own } });
const standOf = (cause: AttritionCause, mismatches: ReturnType<typeof mismatchesOf>) =>
  mismatches.find((mismatch) => mismatch.cause === cause)?.stand;
const said = { basis: "said" } as const;

/** What the work suggests, with one cause as heavy as the test says. */
function pressing(cause: AttritionCause, structure: number): PersonPressure {
  const [person] = pressureAt(aBaseline({ members: [aMember({ id: "a" })] }), aScenario({ trials: 2 }), 0).people;
  return { ...person!, causes: { ...person!.causes, [cause]: { ...person!.causes[cause], structure } } };
}

describe("the mismatch check", () => {
  it("first names what nobody has told them, then what surprised and what worries them", () => {
    const ito = aCandidate({
      id: "ito",
      ...heldWith({ answers: { chaos: { view: "worries", ...said }, load: { view: "didNotKnow", ...said } } }),
    });
    const found = mismatchesOf(ito, [chaos, load, routine], undefined);
    expect(found.slice(0, 2).map(({ cause, stand }) => [cause, stand])).toEqual([
      ["operator", "notTold"],
      ["chaos", "didNotKnow"],
    ]);
    const known = aCandidate({ id: "x", ...heldWith({ answers: { chaos: { view: "worries", ...said } } }) });
    expect(standOf("chaos", mismatchesOf(known, [chaos], undefined))).toBe("worries");
  });

  it("says nothing of a cause that nothing here feeds", () => {
    const found = mismatchesOf(aCandidate({ id: "ito" }), [chaos], undefined);
    expect(standOf("company", found)).toBe("nothingHard");
    expect(standOf("other", found)).toBeUndefined();
  });

  it("does not take an accepting word for the end of it where they left their last place for the same", () => {
    const accepts = { answers: { chaos: { view: "accepts", ...said } } } as const;
    const calm = aCandidate({ id: "calm", chaosTolerance: 0.9, ...heldWith(accepts) });
    const burnt = aCandidate({ id: "burnt", chaosTolerance: 0.9, ...heldWith({ ...accepts, leftFor: "chaos" }) });
    expect(standOf("chaos", mismatchesOf(calm, [chaos], undefined))).toBe("accepts");
    expect(standOf("chaos", mismatchesOf(burnt, [chaos], undefined))).toBe("pulls");
  });

  it("sees what weighs on just this person though the page has nothing on it, and only where they were asked", () => {
    const asked = aCandidate({ id: "asked", phasePreference: "zeroToOne" });
    const found = mismatchesOf(asked, [], pressing("phase", 0.8));
    expect(found[0]).toMatchObject({ cause: "phase", stand: "pulls", structure: 0.8, unasked: undefined });
    const unasked = mismatchesOf(aCandidate({ id: "unasked" }), [], pressing("phase", 0.8));
    expect(unasked.find(({ cause }) => cause === "phase")).toMatchObject({
      stand: "nothingHard",
      unasked: "phasePreference",
    });
  });

  it("gives no number that adds causes up", () => {
    const found = mismatchesOf(aCandidate({ id: "ito" }), [chaos, load], pressing("chaos", 0.5));
    expect(Object.keys(found[0]!).sort()).toEqual(
      ["cause", "evidence", "hard", "leftForIt", "stand", "structure", "unasked"].sort(),
    );
  });

  it("knows for every cause of leaving but the rest something that may be hard here", () => {
    expect(new Set(hardThingIds.map((thing) => causeOfHardThing[thing])).size).toBe(9);
  });
});
