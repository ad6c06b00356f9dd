/** A mix from a word such as 分析寄りの営業型, or from weights in one cell such as 営業60 サポート30 分析10. */
import { type MemberType, memberTypeIds } from "../../../catalogue/member-types.ts";
import { type Mix, mixOf } from "../../../domain/mix.ts";
import { plainText } from "../plain-text.ts";
import { type Parsed, refuse } from "../problems.ts";

/** Longer words first, so that the shorter ones within them do not win. */
const words: Readonly<Record<MemberType, RegExp>> = {
  sales: /営業|肉食|セールス|攻め|ハンター|hunter|sales/,
  support: /サポート|草食|守り|ファーマー|farmer|support/,
  analyst: /メガネ君?|眼鏡|分析|アナリスト|データ|analyst|analysis|analytics|analytical|ops/,
};
const anyWord = new RegExp(memberTypeIds.map((type) => words[type].source).join("|"), "g");
const balanced = /バランス|オールラウンド|均等|万能|balanced|all[- ]?round|generalist/;
/** The word before it is the lesser one. */
const leansBefore = /^\s?(?:型|系|君|タイプ)?\s?(?:寄り|より|気味|傾向|-?\s?leaning(?! to| towards))/;
/** The word after it is the lesser one. */
const leansAfter = /leaning (?:to|towards)|leans? (?:to|towards)/;

const typeOf = (word: string): MemberType => memberTypeIds.find((type) => words[type].test(word))!;

/** Shares for people known only by a word. Nobody is pure, so the others keep a little. Assumption. */
const main = { alone: 8, leading: 6, lesser: 3, rest: 1, even: 4.5 };

export function parseType(text: string): Parsed<Mix> {
  const plain = plainText(text);
  const found = [...plain.matchAll(anyWord)].map((match) => ({
    type: typeOf(match[0]),
    weight: /^\s?(?:型|系|君|タイプ|-?type)?\s?[:=]?\s?(\d+(?:\.\d+)?)/.exec(
      plain.slice(match.index + match[0].length),
    )?.[1],
    isLesser: leansBefore.test(plain.slice(match.index + match[0].length)),
  }));
  const [first, second] = found;
  if (first === undefined) return balanced.test(plain) ? { value: mixOf({}) } : refuse("typeUnknown");

  if (found.every(({ weight }) => weight !== undefined)) {
    const weights: Partial<Record<MemberType, number>> = {};
    for (const { type, weight } of found) weights[type] = Number(weight);
    return { value: mixOf(weights) };
  }
  const types = new Set(found.map(({ type }) => type));
  const rest = { sales: main.rest, support: main.rest, analyst: main.rest };
  if (types.size === 1) return { value: mixOf({ ...rest, [first.type]: main.alone }) };
  if (types.size > 2 || second === undefined) return { value: mixOf({}) };
  const leans = found.some(({ isLesser }) => isLesser) || leansAfter.test(plain);
  if (!leans) return { value: mixOf({ ...rest, [first.type]: main.even, [second.type]: main.even }) };
  const lesser = first.isLesser ? first.type : second.type;
  const leading = lesser === first.type ? second.type : first.type;
  return { value: mixOf({ ...rest, [leading]: main.leading, [lesser]: main.lesser }) };
}
