/** Whether a team scales, what it costs and who answers for it: domain.md, sections 3 and 4. */
import { findingSources } from "./finding-sources.ts";
import type { FindingEntry } from "./findings.ts";

export const accountabilityFindings = {
  noMultipliers: {
    name: { ja: "人の力を増やす仕組みがない", en: "Nothing multiplies the people" },
    kind: "scale",
    source: findingSources.teamModels,
    sign: {
      ja: "顧客は増えるのに、支えるのは人だけ",
      en: "Customers grow, and nothing but people carries them",
    },
    why: {
      ja: "ガイド・自動化・コミュニティ・研修は、人を増やさずに届く範囲を広げます。どれも効くまで何か月もかかるので、足りなくなってからでは遅れます。",
      en: "Guides, automation, community and training let the same people reach further. Each takes months to work, so to begin when hours are short is to begin late.",
    },
  },
  costAboveUsual: {
    name: { ja: "ARRに対して費用が高い", en: "Dear for its ARR" },
    kind: "money",
    source: findingSources.costs,
    sign: {
      ja: "費用がARRの通例（8〜10%）を超える",
      en: "It costs more of ARR than is usual (8–10%)",
    },
    why: {
      ja: "通例を大きく超える費用は、成果があっても説明を求められます。理由を先に言える数字にしておくと、削減の話になる前に話せます。",
      en: "A cost far above what is usual is questioned even where the work is good. Whoever can explain it first talks about growth, before others talk about cuts.",
    },
  },
  marginEaten: {
    name: { ja: "粗利を食っている", en: "Eats the margin" },
    kind: "money",
    source: findingSources.costs,
    sign: {
      ja: "粗利のうちCSの費用が占める割合が大きい",
      en: "A large part of gross margin goes to this team",
    },
    why: {
      ja: "粗利は、開発も販売も賄う元手です。CSがその多くを使うと、会社はほかのどこかで借りを返すことになります。",
      en: "Gross margin is what pays for product and sales as well. Where CS takes much of it, the company pays somewhere else.",
    },
  },
  nobodyPays: {
    name: { ja: "誰が払うか決まっていない", en: "Nobody has decided who pays" },
    kind: "money",
    source: findingSources.teamModels,
    sign: {
      ja: "顧客が払うのか、拡大の費用なのかが決まっていない",
      en: "Neither paid for by customers nor counted as the cost of expansion",
    },
    why: {
      ja: "払い手のない費用は、ただの間接費として見られます。有償のサービスか拡大のための費用と決めれば、増やす理由も減らす理由も数字で話せます。",
      en: "A cost with no payer is overhead in everybody’s eyes. Once it is a paid service or the price of expansion, more of it and less of it can be argued in numbers.",
    },
  },
  withoutOwner: {
    name: { ja: "持ち主のいない仕事と指標", en: "Work and metrics without an owner" },
    kind: "accountability",
    source: findingSources.gaps,
    sign: {
      ja: "責任者のいない仕事や指標がある",
      en: "Some work or metrics have no one person who answers for them",
    },
    why: {
      ja: "誰の目標にも入っていない仕事は、大事でも急がれません。三遊間に落ちた球は、拾う人を決めるまで落ち続けます。",
      en: "Work that is in nobody’s target is never urgent, however important. A ball between two fielders falls every time until somebody is named to pick it up.",
    },
  },
  ownsTooMuch: {
    name: { ja: "一人に責任が集まりすぎ", en: "One person answers for nearly everything" },
    kind: "accountability",
    source: findingSources.practice,
    sign: {
      ja: "仕事と指標の多くを一人が受け持つ",
      en: "Most work and metrics stand under one name",
    },
    why: {
      ja: "一人の名前が並ぶ責任表は、名前だけの責任になりがちです。その人が休んだり辞めたりすると、答えられる人がいなくなります。",
      en: "Where one name stands under everything, it is owned in name only. And when that person is away or leaves, nobody is left who can answer.",
    },
  },
  nobodyAsks: {
    name: { ja: "経営から問われていない", en: "Nobody above asks" },
    kind: "accountability",
    source: findingSources.teamModels,
    sign: {
      ja: "継続と成長が取締役会で問われていない",
      en: "The board does not ask about retention and growth",
    },
    why: {
      ja: "問われない責任は、忙しい月に後回しになります。問われる場があると、悪い数字も早く、小さいうちに表に出ます。",
      en: "What nobody asks about is put off in a busy month. Where somebody does, bad numbers come out early, while they are small.",
    },
  },
} as const satisfies Record<string, FindingEntry>;
