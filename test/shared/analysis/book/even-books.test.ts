import createHighs, { type Highs } from "highs";
import { beforeAll, describe, expect, it } from "vitest";
import { evenBooks } from "../../../../shared/analysis/book/even-books.ts";
import { type EvenProblem, type Holder, type Item } from "../../../../shared/analysis/book/even-program.ts";
import { bestByTryingAll } from "../../../support/every-handing-out.ts";
import { type Luck, luckOf } from "../../../support/luck.ts";
import { figure, tally } from "../../../support/tally.ts";

const problems = figure("CREWCAST_EVEN_BOOKS", 60);

const segments = ["large", "middle"];
const exactly = { gapShare: 0, gapHours: 1e-6, seconds: 60 };

function randomProblem({ whole, between, chance, one, some }: Luck): EvenProblem {
  const holders = Array.from({ length: whole(2, 3) }, (_, index): Holder => {
    const segmentIds = chance(0.5) ? [] : some(segments, 0.6);
    return { id: `p${index}`, hours: between(20, 60), segmentIds };
  });
  const sizes = [between(2, 12), between(2, 12), between(2, 12)];
  const items = Array.from({ length: whole(3, 7) }, (_, index): Item => {
    const hours = one(sizes);
    return {
      id: `a${index}`,
      holderId: chance(0.12) ? undefined : one(holders).id,
      segmentId: one(segments),
      ...{ hours, handOverHours: 0.9 * hours, difficult: chance(0.3), isFixed: chance(0.2) },
    };
  }).map((item) => (item.holderId === undefined ? { ...item, isFixed: false } : item));
  return { holders, items, mostDifficultShare: chance(0.4) ? between(0.2, 0.7) : undefined };
}

describe("evening out books", () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await createHighs();
  });

  it(
    `finds the lowest largest load and the fewest hours of hand-over for it, as trying everything does, ${problems} times`,
    () => {
      let possible = 0;
      for (let seed = 1; seed <= problems; seed++) {
        const problem = randomProblem(luckOf(seed));
        const best = bestByTryingAll(problem);
        const found = evenBooks(highs, problem, exactly);
        if (best === undefined) {
          expect(found.status, `seed ${seed}`).toBe("impossible");
          continue;
        }
        if (found.status !== "ready") throw new Error(`seed ${seed}: ${found.status}`);
        const even = found.levels.at(-1)!;
        expect(found.isProven && even.flows.isProven, `seed ${seed}`).toBe(true);
        expect(found.leastShare, `seed ${seed}`).toBeCloseTo(even.limitShare, 9);
        // Whoever keeps what may not be given away is under no limit: a limit below that of everyone else costs nothing more.
        expect(even.limitShare, `seed ${seed}`).toBeCloseTo(best.limitShare, 6);
        expect(even.flows.handOverHours, `seed ${seed}`).toBeCloseTo(best.handOverHours, 4);
        possible++;
      }
      expect(possible).toBeGreaterThan(0.75 * problems);
      tally("E3", problems);
    },
    60_000 + 450 * problems,
  );
});
