import { month } from "../base/month.ts";
import type { Judgement, JudgementTerm } from "../domain/judgement.ts";
import type { Say } from "./say.ts";

/** One evening's judgements: of each person the chance as the head saw it, and what the model said then. In hundredths. */
type Evening = {
  readonly made: string;
  readonly termMonths: JudgementTerm;
  readonly about: Readonly<Record<string, readonly [chance: number, model: number]>>;
};

const evenings: readonly Evening[] = [
  {
    made: "2025-05",
    termMonths: 12,
    about: {
      ...{ p10: [50, 21], p11: [25, 19], p12: [10, 20], p13: [25, 18], m06: [10, 12], m07: [50, 17] },
      ...{ m08: [25, 18], m10: [25, 20], m11: [5, 13], m12: [10, 12], m13: [10, 15], m14: [5, 16] },
    },
  },
  {
    made: "2025-11",
    termMonths: 12,
    about: {
      ...{ p12: [25, 22], p13: [50, 21], p14: [25, 20], m07: [25, 16], m08: [25, 19], m10: [50, 22], m13: [25, 16] },
      ...{ m15: [10, 18], m17: [5, 12], m18: [5, 13], m20: [25, 17], m21: [10, 15], m24: [5, 11] },
    },
  },
  {
    made: "2026-05",
    termMonths: 6,
    about: { p13: [75, 13], p14: [25, 12], m07: [10, 9], m08: [10, 11], m10: [25, 12], m13: [50, 10], m20: [10, 10] },
  },
  { made: "2026-11", termMonths: 12, about: { m08: [25, 20], m10: [50, 21], m13: [90, 100], m20: [25, 18] } },
];

/** What the head of CS thought would happen, evening by evening. */
export const sampleJudgements = (say: Say): Judgement[] =>
  evenings.flatMap(({ made, termMonths, about }) =>
    Object.entries(about).map(([memberId, [chance, model]]) => ({
      id: `j-${memberId}-${made}`,
      memberId,
      made: month(made),
      by: say({ ja: "榊原", en: "Sakakibara" }),
      termMonths,
      chanceShare: chance / 100,
      modelShare: model / 100,
    })),
  );
