/** Who left Kitanagi since spring 2022, as exit records tell it: often for more than one thing, sometimes for nobody knows what. */
import { month } from "../base/month.ts";
import type { Words } from "../base/words.ts";
import type { Departure } from "../catalogue/departures.ts";
import { mixOf } from "../domain/mix.ts";
import { asCauseFacts, type CauseParts, type PastMember } from "../domain/past-member.ts";
import type { Say } from "./say.ts";

type PastPerson = {
  readonly id: string;
  readonly name: Words;
  readonly joined: string;
  readonly left: string;
  readonly departure?: Departure;
  /** Sales, support, analyst; in hundredths. */
  readonly mix: readonly [number, number, number];
  readonly causes?: CauseParts;
  readonly stated?: Words;
  readonly believed?: Words;
};

const head: Words = { ja: "榊原", en: "Sakakibara" };

const pastPeople: readonly PastPerson[] = [
  {
    ...{ id: "p01", name: { ja: "渡会 亮", en: "Ryo Watarai" }, joined: "2019-05", left: "2022-09", mix: [60, 15, 25] },
    causes: { blocked: 0.6, alone: 0.4 },
    stated: { ja: "マネジメントに挑戦したい", en: "Wants to try managing people" },
    believed: { ja: "二年待っても席が空かなかった", en: "Waited two years and no seat came" },
  },
  {
    ...{
      id: "p02",
      name: { ja: "大槻 瞳", en: "Hitomi Otsuki" },
      joined: "2021-01",
      left: "2022-12",
      mix: [10, 80, 10],
    },
    causes: { chaos: 0.7, customers: 0.3 },
    stated: { ja: "少し疲れました", en: "A bit tired" },
    believed: {
      ja: "顧客が倍になった年に手順がなかった",
      en: "Customers doubled in a year and there was no procedure",
    },
  },
  {
    ...{ id: "p03", name: { ja: "相馬 遥", en: "Haruka Soma" }, joined: "2022-03", left: "2023-05", mix: [20, 65, 15] },
    causes: { other: 1 },
    stated: { ja: "家族の転勤", en: "The family moves" },
  },
  {
    ...{ id: "p04", name: { ja: "宇佐美 圭", en: "Kei Usami" }, joined: "2020-11", left: "2023-08", mix: [25, 25, 50] },
    departure: "movedInside",
    causes: { productWork: 0.6, operator: 0.4 },
    stated: { ja: "企画に異動します", en: "Moving to product planning" },
  },
  {
    ...{ id: "p05", name: { ja: "結城 隼", en: "Hayato Yuki" }, joined: "2022-07", left: "2023-12", mix: [70, 20, 10] },
    causes: { chaos: 1 },
    stated: { ja: "新しいことに挑戦したい", en: "A new challenge" },
    believed: { ja: "引き継ぎのないまま担当が増え続けた", en: "Accounts kept coming without a hand-over" },
  },
  {
    ...{
      id: "p06",
      name: { ja: "千石 修", en: "Osamu Sengoku" },
      joined: "2018-09",
      left: "2024-04",
      mix: [50, 20, 30],
    },
    causes: { phase: 0.7, company: 0.3 },
    stated: { ja: "また小さい会社で立ち上げをやりたい", en: "Wants to build something small again" },
  },
  {
    ...{ id: "p07", name: { ja: "郡司 萌", en: "Moe Gunji" }, joined: "2023-02", left: "2024-06", mix: [10, 75, 15] },
    departure: "companyDecision",
    stated: { ja: "契約期間の満了", en: "The contract ended" },
  },
  {
    ...{
      id: "p08",
      name: { ja: "須藤 直樹", en: "Naoki Sudo" },
      joined: "2021-08",
      left: "2024-11",
      mix: [30, 45, 25],
    },
    causes: { product: 0.6, company: 0.4 },
    stated: { ja: "別のプロダクトを経験したい", en: "Wants to know another product" },
    believed: {
      ja: "同じ要望を三年上げ続けて動かなかった",
      en: "Raised the same request for three years and nothing moved",
    },
  },
  {
    ...{ id: "p09", name: { ja: "神崎 凛", en: "Rin Kanzaki" }, joined: "2023-05", left: "2025-02", mix: [15, 70, 15] },
    stated: { ja: "一身上の都合", en: "Personal reasons" },
  },
  {
    ...{
      id: "p10",
      name: { ja: "辻 大輔", en: "Daisuke Tsuji" },
      joined: "2022-05",
      left: "2025-08",
      mix: [65, 20, 15],
    },
    causes: { blocked: 0.7, other: 0.3 },
    stated: { ja: "より良い条件の提示を受けた", en: "A better offer" },
    believed: { ja: "条件よりもリードの席が先だった", en: "It was the lead’s seat before it was the pay" },
  },
  {
    ...{
      id: "p11",
      name: { ja: "椎名 美月", en: "Mizuki Shiina" },
      joined: "2023-11",
      left: "2025-10",
      mix: [20, 70, 10],
    },
    causes: { customers: 0.6, chaos: 0.4 },
    stated: { ja: "違う職種に移りたい", en: "Wants another occupation" },
    believed: { ja: "厳しい担当が二社重なった", en: "Two harsh accounts at the same time" },
  },
  {
    ...{ id: "p12", name: { ja: "柏木 翼", en: "Tsubasa Kashiwagi" }, joined: "2024-08", left: "2026-02" },
    mix: [45, 40, 15],
    causes: { chaos: 1 },
    stated: { ja: "組織がまだ整っていない", en: "Things are not in order yet" },
  },
  {
    ...{ id: "p13", name: { ja: "三枝 遼", en: "Ryo Saegusa" }, joined: "2021-05", left: "2026-06", mix: [30, 15, 55] },
    causes: { alone: 0.5, blocked: 0.3, productWork: 0.2 },
    stated: { ja: "もっと学べる環境に行きたい", en: "Wants somewhere to learn more" },
    believed: { ja: "分析の相談相手が社内にいなかった", en: "Nobody here to talk analysis with" },
  },
  {
    ...{
      id: "p14",
      name: { ja: "綾部 光", en: "Hikaru Ayabe" },
      joined: "2025-02",
      left: "2026-09",
      mix: [15, 70, 15],
    },
    causes: { chaos: 0.5, other: 0.5 },
    stated: { ja: "生活のリズムを整えたい", en: "Wants a steadier rhythm of life" },
  },
];

function pastMemberOf(
  { id, name, joined, left, departure, mix, causes, stated, believed }: PastPerson,
  say: Say,
): PastMember {
  const [sales, support, analyst] = mix;
  return {
    id,
    name: say(name),
    joined: month(joined),
    left: month(left),
    departure: departure ?? "resigned",
    ...(causes && asCauseFacts(causes)),
    ...(stated && { statedReason: say(stated) }),
    ...(believed && { believedReason: say(believed) }),
    recordedBy: say(head),
    mix: { ...mixOf({ sales, support, analyst }) },
  };
}

/** The first month from which the list names everyone who left. */
export const samplePastMembersSince = month("2022-04");

export const samplePastMembers = (say: Say): PastMember[] => pastPeople.map((person) => pastMemberOf(person, say));
