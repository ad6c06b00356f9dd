/** What the team is made of and what it can do: domain.md, sections 1 and 3. */
import { findingSources } from "./finding-sources.ts";
import type { FindingEntry } from "./findings.ts";

export const peopleFindings = {
  noAnalyst: {
    name: { ja: "分析型がいない", en: "No analyst" },
    kind: "composition",
    source: findingSources.teamTypes,
    sign: {
      ja: "営業型とサポート型だけで動きがばらばら",
      en: "Only sales- and support-type: uncoordinated activity",
    },
    why: {
      ja: "数字と仕組みを見る人がいないと、それぞれが正しいと思う動きをして全体がばらばらになります。何が効いたか分からないまま、忙しさだけが増えます。",
      en: "With nobody who looks at numbers and method, each does what seems right and the whole falls apart. Nobody learns what worked, and only the work grows.",
    },
  },
  shortOfSales: {
    name: { ja: "営業型が足りない", en: "Short of sales-type" },
    kind: "composition",
    source: findingSources.teamTypes,
    sign: {
      ja: "サポートから育ったチームで、先に動く人が少ない",
      en: "Grown out of a support desk: few who take the initiative",
    },
    why: {
      ja: "更新の交渉や拡大の提案は、待つのが得意な人に任せるとつい後になります。その人の強みも、数字を追わせることで失われていきます。",
      en: "Renewals and expansion are put off where they fall to people who are good at answering. And being pushed to chase them wears away what those people are good at.",
    },
  },
  shortOfSupport: {
    name: { ja: "サポート型が足りない", en: "Short of support-type" },
    kind: "composition",
    source: findingSources.teamTypes,
    sign: { ja: "売る人に偏り、守りを支える人が少ない", en: "A team that sells, with few to hold the line" },
    why: {
      ja: "問い合わせや日々の運用は、飽きやすい人が受けると質にむらが出ます。顧客は約束より先に、毎日の返事で信頼を決めます。",
      en: "Questions and daily operation vary in quality where they fall to people whom routine bores. Customers judge trust by daily answers before they judge it by promises.",
    },
  },
  offType: {
    name: { ja: "持ち味と逆の仕事", en: "Working against type" },
    kind: "composition",
    source: findingSources.teamTypes,
    sign: { ja: "持ち味と逆の仕事に時間が割かれている", en: "Hours go to work against people’s type" },
    why: {
      ja: "持ち味と逆の仕事は、同じ時間でも成果が少なくなります。続くほど消耗し、辞める理由のひとつになります。",
      en: "The same hour yields less at work that goes against somebody’s type. The longer it lasts the more it wears, until it is one of the reasons to leave.",
    },
  },
  ceiling: {
    name: { ja: "二つの中核スキルの不足", en: "Neither core skill" },
    kind: "skills",
    source: findingSources.teamModels,
    sign: {
      ja: "コンサルティング力も商談力もまだない人が多い",
      en: "Many have neither consulting nor commercial skill yet",
    },
    why: {
      ja: "顧客の決定的な課題を見つける力も、経営層と交渉する力もないと、長くいても天井に当たります。任せられる顧客が限られ、チームの伸びもそこで止まります。",
      en: "Without the skill to find a customer’s decisive problem or to negotiate with executives, people meet a ceiling however long they stay. Few accounts can be given to them, and the team’s growth ends there as well.",
    },
  },
  untrained: {
    name: { ja: "育てない採用", en: "Beginners without training" },
    kind: "skills",
    source: findingSources.teamModels,
    sign: {
      ja: "初心者を増やすだけで、二つの中核スキルを育てていない",
      en: "Beginners are added and the two core skills are not developed",
    },
    why: {
      ja: "失敗する五つの型に共通する根は、初心者にCSMの肩書を渡して育てないことです。人数は増えても、任せられる仕事は増えません。",
      en: "The common root of the five failing models is to give beginners the title and not the skills. There are more people then, and no more work that can be given to them.",
    },
  },
} as const satisfies Record<string, FindingEntry>;
