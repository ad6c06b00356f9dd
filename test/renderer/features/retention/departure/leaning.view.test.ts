import { describe, expect, it } from "vitest";
import { leanVerdict } from "../../../../../renderer/features/retention/departure/leaning.view.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import type { Lean, Leaning } from "../../../../../shared/analysis/retention/departure/lean-on.ts";

const leanOf = (memberId: string, hours?: number): Lean => {
  const differs = { before: 0, after: hours ?? 0, difference: { value: hours ?? 0, standardError: 1 } };
  const tried =
    hours === undefined ? undefined : { leftOpenHours: differs, arrJpy: differs, gapMonths: differs.difference };
  return { memberId, accounts: 3, accountsArrJpy: 1e6, tried };
};
const leaning = (people: readonly Lean[], further = 0): Leaning => ({
  ...{ monthIndex: 0, futures: 60, people, further },
  tried: people.filter(({ tried }) => tried !== undefined).length,
});
const say = (of: Leaning) => leanVerdict(of, (id) => id, wordsIn("en"));

describe("where the team leans", () => {
  it("speaks of the whole team only where everyone's departure was tried", () => {
    expect(say(leaning([leanOf("Ito", 60), leanOf("Abe", 20)]))).toMatch(/^The team leans most on Ito/);
    expect(say(leaning([leanOf("Ito", 60), leanOf("Abe", 20), leanOf("Uno")]))).toMatch(/^Of the 2 people tried/);
    expect(say(leaning([leanOf("Ito", 60), leanOf("Abe", 20)], 160))).toMatch(/^Of the 2 people tried/);
  });

  it("ranks nobody by chance", () => {
    expect(say(leaning([leanOf("Ito", 21), leanOf("Abe", 20)]))).toMatch(/several people alike: first Ito and Abe/);
    expect(say(leaning([leanOf("Ito", 21), leanOf("Abe", 20), leanOf("Uno")]))).toMatch(
      /^Of the 2 people tried.*alike/,
    );
  });
});
