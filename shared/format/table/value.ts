/** What stands in one cell of a table we show or write. One description serves the preview, the CSV and the workbook. */
import type { Month } from "../../base/month.ts";
import type { Language, Words } from "../../base/words.ts";

export type Value =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "number" | "share" | "money"; readonly number: number }
  | { readonly is: "month"; readonly month: Month }
  | { readonly is: "words"; readonly words: Words }
  /** Somebody on the team, or named in a file: hidden where names are hidden. */
  | { readonly is: "person"; readonly id: string | undefined; readonly name: string };

type Maybe<T> = T | undefined;

export const text = (value: Maybe<string>): Maybe<Value> =>
  value === undefined ? undefined : { is: "text", text: value };
export const number = (value: Maybe<number>): Maybe<Value> =>
  value === undefined ? undefined : { is: "number", number: value };
export const share = (value: Maybe<number>): Maybe<Value> =>
  value === undefined ? undefined : { is: "share", number: value };
export const money = (value: Maybe<number>): Maybe<Value> =>
  value === undefined ? undefined : { is: "money", number: value };
export const monthOf = (value: Maybe<Month>): Maybe<Value> =>
  value === undefined ? undefined : { is: "month", month: value };
export const words = (value: Maybe<Words>): Maybe<Value> =>
  value === undefined ? undefined : { is: "words", words: value };
export const person = (id: Maybe<string>, name: Maybe<string>): Maybe<Value> =>
  name === undefined ? undefined : { is: "person", id, name };

/** As it is written into a file. */
export function plainValue(value: Maybe<Value>, language: Language): string | number | undefined {
  switch (value?.is) {
    case undefined:
      return undefined;
    case "text":
      return value.text;
    case "number":
    case "share":
    case "money":
      return value.number;
    case "month":
      return value.month;
    case "words":
      return value.words[language];
    case "person":
      return value.name;
  }
}

/** Rounding in somebody's spreadsheet is not a change. */
const sameNumber = 1e-6;

export function sameValue(a: Maybe<Value>, b: Maybe<Value>): boolean {
  if (a === undefined || b === undefined) return a === b;
  if ("number" in a && "number" in b)
    return Math.abs(a.number - b.number) <= sameNumber * Math.max(1, Math.abs(a.number));
  if (a.is === "person" && b.is === "person" && a.id !== undefined) return a.id === b.id && a.name === b.name;
  return plainValue(a, "ja") === plainValue(b, "ja");
}
