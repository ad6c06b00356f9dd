/** Finds the header row and what each column tells. A guess that a person can correct, so a good one, not a perfect one. */
import type { CsvRecord } from "../csv.ts";
import { plainText } from "./plain-text.ts";

/** Personal data that a plan has no use for: recognised so that it can be left out knowingly. */
const unusedHeaders: readonly string[] = [
  ["メール", "email", "mail", "電話", "携帯", "phone", "tel", "住所", "address", "郵便番号", "postal", "zip"],
  ["性別", "gender", "sex", "生年月日", "誕生日", "birth", "年齢", "age", "国籍", "nationality"],
  ["マイナンバー", "口座", "bank", "扶養", "婚姻", "slack", "顔写真", "photo"],
].flat();

/** A header without spaces, marks, units and width: " 入社 年月日(※必須)" is 入社年月日. */
export const headerKey = (header: string): string =>
  plainText(header)
    .replace(/[(\[【〔「<][^)\]】〕」>]*[)\]】〕」>]/g, "")
    .replace(/[\s_\-・/.:*※#'’"]/g, "");

/** Keeps what stands in brackets, for fields told apart by it: 氏名(カナ). */
const wholeKey = (header: string) => plainText(header).replace(/[()\[\]【】〔〕「」<>\s_\-・/.:*※#'’"]/g, "");

/** Shorter words say too little to be found inside another: 名 is in every second header. */
const tellsAlone = (key: string) => (/^[a-z0-9]+$/.test(key) ? key.length >= 4 : key.length >= 2);

const unusedInside = unusedHeaders.filter(tellsAlone);

/** Whether a column holds personal data that a plan has no use for. */
export const isUnused = (header: string): boolean => isUnusedKey(headerKey(header));

const isUnusedKey = (key: string) => unusedHeaders.includes(key) || unusedInside.some((word) => key.includes(word));

export type Recogniser<Id extends string> = {
  recogniseColumns(headers: readonly string[]): (Id | undefined)[];
  findHeader(records: readonly CsvRecord[]): number;
};

/** Titles and dates may stand above the header, within this many rows. */
const headerDepth = 10;

/** For one kind of table: its fields and the headers under which each is known. */
export function columnRecogniser<Id extends string>(
  fields: readonly Id[],
  headersOf: (field: Id) => readonly string[],
  /** What a header says that no list of words can hold, such as a month. */
  dynamic: (header: string) => Id | undefined = () => undefined,
): Recogniser<Id> {
  type Guess = { readonly field: Id; readonly sureness: number; readonly repeats: boolean };
  const fieldOf = new Map<string, Id>();
  for (const field of fields) {
    for (const header of headersOf(field)) {
      for (const key of [wholeKey(header), headerKey(header)]) if (!fieldOf.has(key)) fieldOf.set(key, field);
    }
  }

  const telling = [...fieldOf].filter(([word]) => tellsAlone(word));

  function guess(header: string): Guess | undefined {
    const key = headerKey(header);
    const exact = fieldOf.get(wholeKey(header)) ?? fieldOf.get(key);
    if (exact !== undefined) return { field: exact, sureness: 1000, repeats: false };
    const told = dynamic(header);
    if (told !== undefined) return { field: told, sureness: 1000, repeats: true };
    if (isUnusedKey(key)) return undefined;
    let best: Guess | undefined;
    for (const [word, field] of telling) {
      if (!key.includes(word)) continue;
      // 上司氏名 is about the manager: of two words equally long, the earlier one says whose.
      const sureness = word.length - key.indexOf(word) / 100;
      if (best === undefined || sureness > best.sureness) best = { field, sureness, repeats: false };
    }
    return best;
  }

  /** Each field at most once, in the column that fits it best, unless it may repeat. */
  function recogniseColumns(headers: readonly string[]): (Id | undefined)[] {
    const guesses = headers.map(guess);
    const best = new Map<Id, number>();
    guesses.forEach((mine, column) => {
      if (mine === undefined || mine.repeats) return;
      const rival = best.get(mine.field);
      if (rival === undefined || mine.sureness > guesses[rival]!.sureness) best.set(mine.field, column);
    });
    return guesses.map((mine, column) =>
      mine !== undefined && (mine.repeats || best.get(mine.field) === column) ? mine.field : undefined,
    );
  }

  /** Of the first rows, the one that is recognised in most columns. */
  function findHeader(records: readonly CsvRecord[]): number {
    const known = records
      .slice(0, headerDepth)
      .map(({ cells }) => recogniseColumns(cells).filter((field) => field !== undefined).length);
    return Math.max(0, known.indexOf(Math.max(1, ...known)));
  }

  return { recogniseColumns, findHeader };
}
