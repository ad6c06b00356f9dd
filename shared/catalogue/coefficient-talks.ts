/** What a conversation would tell that nobody knows yet: read where talks are ranked by what they would settle, not by the simulation. */
import type { CoefficientEntry } from "./coefficient.ts";

export const talkCoefficients = {
  answerSpread: {
    name: {
      ja: "聞くまで分からない答えの幅（標準偏差、−1〜1の目盛り）",
      en: "Spread of the answers of somebody whom nobody has asked (standard deviation, on the scale of answers from −1 to 1)",
    },
    value: 0.58,
    unit: "weight",
    range: [0.35, 0.7],
    source: {
      ja: "仮定：−1から1のどの答えも同じくらいありうるものとする（1/√3）",
      en: "assumption: as if any answer from −1 to 1 were as likely (1/√3)",
    },
    grade: "X",
  },
  silenceWorth: {
    name: {
      ja: "話題に出なかった原因について、聞いた場合と比べて分かることの割合",
      en: "What a conversation in which a cause was not mentioned settles of it, as a part of one in which it was",
    },
    value: 0.5,
    unit: "share",
    range: [0.2, 0.8],
    source: {
      ja: "仮定：続けたいかを話す場で触れない原因は、感じていないのかもしれない",
      en: "assumption: who talks about staying and leaves a cause out may not feel it",
    },
    grade: "X",
  },
  answersInCommon: {
    name: {
      ja: "一人の答え同士が共に動く度合い（分散のうち共通の割合）",
      en: "Part of the variance that all of a person's answers share",
    },
    value: 0.3,
    unit: "share",
    range: [0.1, 0.5],
    source: {
      ja: "仮定：消耗している人は、一度ならず口にする",
      en: "assumption: whoever is worn down says so more than once",
    },
    grade: "X",
  },
} as const satisfies Record<string, CoefficientEntry>;
