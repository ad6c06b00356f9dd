import type { Words } from "../base/words.ts";

const essay = (number: number): Words => ({
  ja: `CS組織の設計についての論考（D${number}）`,
  en: `Essay D${number} on the design of CS teams`,
});

/** Where findings are known from: practitioners' essays, and what others publish about cost. */
export const findingSources = {
  teamTypes: essay(3),
  teamModels: essay(2),
  gaps: essay(4),
  costs: {
    ja: "gaspwiki・SaaStr・humanr.ai が公表する、ARRに対する売上後コストの割合（実務家の数字）",
    en: "Cost after the sale per ARR as published by gaspwiki, SaaStr and humanr.ai (practitioners’ figures)",
  },
  practice: {
    ja: "このアプリでの仮定（D2・D4の論考に沿うもので、測った研究はありません）",
    en: "An assumption of this product in the spirit of essays D2 and D4: nobody has measured it",
  },
} as const satisfies Record<string, Words>;
