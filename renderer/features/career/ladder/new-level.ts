import type { Level } from "../../../../shared/domain/ladder.ts";

/** Only where the ladder has nothing to go by; a common first rung. */
const first = { track: "specialist", rank: 1, typicalMonths: 24, salaryJpy: 5_000_000, leadsPeople: false } as const;
/** What the next rung usually pays more. */
const raise = 1.2;
const hundredThousand = 100_000;
const highest = 20;

/** The next rung above a level; the first one where there is none. */
export const levelAfter = (below: Level | undefined, id: string, name: string): Level =>
  below === undefined
    ? { ...first, id, name, nextLevelIds: [] }
    : {
        ...{ id, name, nextLevelIds: [], leadsPeople: below.leadsPeople, track: below.track },
        rank: Math.min(highest, below.rank + 1),
        typicalMonths: below.typicalMonths,
        salaryJpy: Math.round((below.salaryJpy * raise) / hundredThousand) * hundredThousand,
      };
