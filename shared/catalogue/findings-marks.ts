/** Five marks by which a CS team is told that works: domain.md, section 3. */
import { findingSources } from "./finding-sources.ts";
import type { FindingEntry } from "./findings.ts";

const source = findingSources.teamModels;
const kind = "mark";

export const realMarks = {
  tiedToRetention: {
    name: { ja: "ARR・継続・成長に結び付く", en: "Tied to ARR, retention and growth" },
    kind,
    source,
    sign: {
      ja: "継続と成長に責任者がいて、ほかの指標もそれぞれ一人が見ている",
      en: "Retention and growth have an owner, and every other metric has one as their input",
    },
    why: {
      ja: "会社が最後に見るのは、残ったARRと増えたARRです。オンボーディングやNPSはその手前の数字で、一人ずつ責任者がいて初めて効きます。",
      en: "What the company looks at in the end is the ARR that stayed and the ARR that grew. Onboarding and NPS come before it, and they work only where each has one person who answers for it.",
    },
  },
  pursuesValue: {
    name: { ja: "顧客の成果とROIを追う", en: "Pursues customer value" },
    kind,
    source,
    sign: { ja: "導入理由と成功の物差しが同じ", en: "The buying case and the measure of success are the same" },
    why: {
      ja: "顧客は、買ったときの理由が果たされたかどうかで更新を決めます。利用率だけを見ていると、よく使われているのに解約される理由が最後まで分かりません。",
      en: "Customers renew by whether the reason they bought for came true. A team that looks at usage alone never learns why a well-used product is cancelled.",
    },
  },
  paysItsWay: {
    name: { ja: "財務的に健全", en: "Financially healthy" },
    kind,
    source: findingSources.costs,
    sign: { ja: "費用が粗利と継続率に見合う", en: "Post-sales cost fits gross margin and retention" },
    why: {
      ja: "粗利と継続率に見合う費用であれば、財務の人も守る理由を持てます。誰が払うか決まっている費用は、次の予算でも残ります。",
      en: "A cost that fits margin and retention gives the people in finance a reason to defend it. And what is decided to be paid by somebody is still there in the next budget.",
    },
  },
  scales: {
    name: { ja: "スケールする", en: "It scales" },
    kind,
    source,
    sign: { ja: "コンテンツや自動化が人の力を増やす", en: "Content, playbooks and automation multiply the people" },
    why: {
      ja: "同じ人数でより多くの顧客を成功させる仕組みが、成長の速さを決めます。仕組みは育つのに時間がかかるので、必要になる前に始めた会社だけが間に合います。",
      en: "How fast a company can grow is set by what lets the same people make more customers succeed. It takes time to grow, so only those are in time who begin before they need it.",
    },
  },
  answersToBoard: {
    name: { ja: "経営に責任を負う", en: "Answers to the board" },
    kind,
    source,
    sign: { ja: "継続と成長の責任が経営の議題にある", en: "Retention and growth are answered for at board level" },
    why: {
      ja: "取締役会で問われる数字には、人も予算もつきます。問われない仕事は、よい報告をしても資源が動きません。",
      en: "What the board asks about gets people and money. What it does not ask about moves nothing, however good the report.",
    },
  },
} as const satisfies Record<string, FindingEntry>;
