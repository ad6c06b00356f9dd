/** From what stands in the file about a leaving to our words for it. A guess, shown before anything is imported. */
import { type AttritionCause, attritionCauseIds, attritionCauses } from "../../catalogue/attrition-causes.ts";
import { type Departure, departureIds, departures } from "../../catalogue/departures.ts";
import { nameKey, plainText } from "../table/plain-text.ts";

/**
 * In the order in which they are tried: the narrower word first. Polite words such as 一身上の都合 or "a new challenge" hide the
 * reason, so they stand for none; that a mess or being tired means chaos is from domain.md, section 2.
 */
const signs: readonly (readonly [AttritionCause, RegExp])[] = [
  [
    "productWork",
    /pdm|pmm|プロダクトマネ|プロダクトオーナー|企画職|開発職|product (?:manager|owner|marketing|work|role)/,
  ],
  ["customers", /カスハラ|クレーム|顧客(?:が|の|対応|から)|お客|理不尽|customers?\b|client/],
  ["blocked", /昇進|昇格|ポスト|ポジションがない|上が詰|promotion|promoted|no seat|blocked/],
  ["alone", /学べる|学ぶ相手|ロールモデル|メンター|上がいな|role model|mentor|learn from|nobody above/],
  [
    "operator",
    /ルーティン|ルーチン|定型|単調|マンネリ|オペレーター|成長(?:実感|でき|しな|が)|routine|repetitive|no growth|stagnat/,
  ],
  ["phase", /フェーズ|ステージ|安定期|大企業化|0→1|ゼロイチ|phase|stage|too big|bureaucra/],
  [
    "chaos",
    /カオス|混乱|ぐちゃ|残業|激務|長時間|多忙|忙し|疲|負荷|過重|燃え尽|体制|chaos|mess|overtime|workload|burn|tired|overwork/,
  ],
  ["product", /プロダクト|製品|product/],
  ["company", /経営|方針|理念|会社の(?:将来|方向|姿勢)|将来性|management|strategy|vision|direction|values/],
  [
    "other",
    /給与|給料|年収|待遇|賃金|報酬|上司|人間関係|家庭|家族|結婚|出産|育児|介護|転居|引っ?越|帰郷|病気|健康|体調|進学|留学|pay|salary|compensation|boss|manager|famil|child|marri|relocat|mov(?:ed|ing)|health|ill|stud/,
  ],
];

const namedCause = (text: string) =>
  attritionCauseIds.find((id) => {
    const { name, inPlainWords } = attritionCauses[id];
    return [id, name.ja, name.en, inPlainWords.ja, inPlainWords.en].some((word) => nameKey(word) === nameKey(text));
  });

/** Whether the text is one of the product's own words for a cause. */
export const isCauseName = (text: string) => namedCause(text) !== undefined;

/** The cause whose name or id the text is, or of which it bears a sign; undefined when it tells nothing. */
export const guessCause = (text: string): AttritionCause | undefined =>
  namedCause(text) ?? signs.find(([, sign]) => sign.test(plainText(text)))?.[0];

/** In this order: 異動命令 is no wish, and "involuntary" holds "voluntary". */
const departureSigns: readonly (readonly [Departure, RegExp])[] = [
  [
    "companyDecision",
    /会社都合|契約満了|期間満了|定年|解雇|雇い?止|退職勧奨|整理|命令|死亡|involuntary|dismiss|laid off|lay-?off|redundan|retire|contract (?:end|expir)|fired|decided by the company/,
  ],
  ["movedInside", /異動|転籍|出向|社内公募|transfer|internal|moved/],
  ["resigned", /自己都合|依願|自主|一身上|本人希望|転職|voluntary|resign|quit/],
];

export const guessDeparture = (text: string): Departure | undefined =>
  departureIds.find((id) =>
    [id, departures[id].ja, departures[id].en].some((word) => nameKey(word) === nameKey(text)),
  ) ?? departureSigns.find(([, sign]) => sign.test(plainText(text)))?.[0];
