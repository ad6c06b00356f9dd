/** Columns that several kinds of table have. */
import type { Month } from "../../base/month.ts";
import type { Words } from "../../base/words.ts";
import type { MemberType } from "../../catalogue/member-types.ts";
import { type Mix, mixOf, mixSchema } from "../../domain/mix.ts";
import type { CellContext, Choices, Field } from "./field.ts";
import { findNamed, listSeparator } from "./names.ts";
import { closeMatch } from "./plain-text.ts";
import { type Parsed, type ProblemCode, refuse, under } from "./problems.ts";
import { parseMonth } from "./values/month.ts";
import { parseWeight } from "./values/number.ts";
import { monthOf, number, text } from "./value.ts";

type Look = Pick<Field<object, never>, "name"> & { readonly headers?: string };

export const textUpTo =
  (limit: number) =>
  (value: string): Parsed<string> =>
    value.trim().length > limit
      ? refuse("textTooLong", { limit, length: value.trim().length })
      : { value: value.trim() };
export const label = textUpTo(120);

/** Notes keep their line breaks and spaces. */
export const note = (value: string): Parsed<string> =>
  value.length > 10_000 ? refuse("textTooLong", { limit: 10_000, length: value.length }) : { value };

/** Words about a person, kept as they stand. */
export const personalText = <Key extends string, Thing>(
  key: Key,
  look: Look,
  write?: (thing: Thing) => string | undefined,
  parse: (text: string) => Parsed<string> = label,
): Field<Partial<Record<Key, string>>, Thing> => ({
  ...look,
  isText: true,
  isPersonal: true,
  read: (cell) => under(key, parse(cell)),
  ...(write && { write: (thing: Thing) => text(write(thing)) }),
});

export const monthField = <Key extends string, Thing>(
  key: Key,
  look: Look,
  write: (thing: Thing) => Month | undefined,
): Field<Partial<Record<Key, Month>>, Thing> => ({
  ...look,
  isMonth: true,
  read: (cell, { serials }) => under(key, parseMonth(cell, serials)),
  write: (thing) => monthOf(write(thing)),
});

type Named = { readonly id: string; readonly name: string };

/** A thing of the workspace, named; unknown words can be given a meaning. */
export function namedChoices(things: (baseline: CellContext["baseline"]) => readonly Named[], isList = false): Choices {
  return {
    options: (baseline) => things(baseline),
    guess: (word, baseline) => findNamed(word, things(baseline))?.id,
    // A name may itself hold a separator.
    split: (cell) => (isList ? cell.split(listSeparator) : [cell]),
  };
}

export function readNamed(word: string, context: CellContext, choices: Choices, unknown: ProblemCode): Parsed<string> {
  const { baseline } = context;
  const options = choices.options(baseline);
  const meant = context.meaningOf(word);
  const id = options.some((option) => option.id === meant) ? meant : choices.guess(word, baseline);
  if (id !== undefined) return { value: id };
  const names = options.map(({ name }) => (typeof name === "string" ? name : `${name.ja} (${name.en})`));
  const close = closeMatch(word, names);
  const value = word.trim();
  return refuse(unknown, { value, known: names.join(" / "), ...(close !== undefined && { meant: close }) });
}

/** What three columns of weights and one word say about a mix. */
export type MixFacts = {
  readonly weights: Partial<Record<MemberType, number>>;
  readonly type: Mix;
};

export const weightField = <Thing>(
  type: MemberType,
  look: Look,
  mixIn: (thing: Thing) => Mix | undefined,
): Field<MixFacts, Thing> => ({
  ...look,
  read(cell) {
    const parsed = parseWeight(cell);
    return "value" in parsed ? { value: { weights: { [type]: parsed.value } } } : parsed;
  },
  write: (thing) => number(mixIn(thing)?.[type]),
});

/** Three columns win over a word. Weights that already add up to 1 stay to the last digit. */
export function mixFrom({ weights, type }: Partial<MixFacts>): Mix | "all zero" | undefined {
  if (weights === undefined) return type;
  const { sales = 0, support = 0, analyst = 0 } = weights;
  if (sales + support + analyst === 0) return "all zero";
  const exact = mixSchema.safeParse({ sales, support, analyst });
  return exact.success ? exact.data : mixOf(weights);
}

export const mixLooks: Readonly<Record<MemberType | "type", { readonly name: Words; readonly headers: string }>> = {
  type: {
    name: { ja: "タイプ", en: "Type" },
    headers: "CSタイプ, 人材タイプ, 型, メンバータイプ, 持ち味, Member type, CS type, Mix",
  },
  sales: {
    name: { ja: "営業の比率", en: "Sales-type weight" },
    headers: "営業, 営業型, 肉食, 営業比率, 営業力, 営業割合, Sales, Sales type, Sales weight, Sales share",
  },
  support: {
    name: { ja: "サポートの比率", en: "Support-type weight" },
    headers:
      "サポート, サポート型, 草食, サポート比率, サポート力, サポート割合, Support, Support type, " +
      "Support weight, Support share",
  },
  analyst: {
    name: { ja: "分析の比率", en: "Analyst-type weight" },
    headers:
      "分析, 分析型, メガネ君, メガネ, 分析比率, 分析力, 分析割合, Analyst, Analysis, Analyst type, " +
      "Analyst weight, Analyst share",
  },
};
