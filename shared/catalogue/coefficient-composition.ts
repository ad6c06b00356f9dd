/** What people can be asked to grow into, and what that takes: read where a team's composition is mended, not by the simulation. */
import type { CoefficientEntry } from "./coefficient.ts";

export const compositionCoefficients = {
  trainableShare: {
    name: {
      ja: "1年でほかのタイプへ移せる割合の上限",
      en: "Part of their mix that a person can move to another type within a year, at most",
    },
    value: 0.15,
    unit: "share",
    range: [0.05, 0.25],
    source: {
      ja: "仮定：得意なことはゆっくりとしか変わらず、二つの中核スキルには何年もかかる",
      en: "assumption: what someone does well changes slowly, and the two core skills take years",
    },
    grade: "X",
  },
  trainingCostJpy: {
    name: {
      ja: "別のタイプへ10ポイント移す育成の費用",
      en: "Cost of training that moves a tenth of a person's mix to another type",
    },
    value: 300_000,
    unit: "yen",
    range: [100_000, 800_000],
    source: {
      ja: "仮定：半年間の研修と、メンターの時間",
      en: "assumption: a course and a mentor's hours over half a year",
    },
    grade: "X",
  },
} as const satisfies Record<string, CoefficientEntry>;
