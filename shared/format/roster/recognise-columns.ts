/** Finds the header row and what each column tells. A guess that a person can correct, so a good one, not a perfect one. */
import type { CsvRecord } from "../csv.ts";
import { type RosterField, rosterFieldIds } from "./fields.ts";
import { headersOf, unusedHeaders } from "./headers.ts";
import { plainText } from "./plain-text.ts";

/** A header without spaces, marks, units and width: " 入社 年月日(※必須)" is 入社年月日. */
export const headerKey = (header: string): string =>
  plainText(header)
    .replace(/[(\[【〔「<][^)\]】〕」>]*[)\]】〕」>]/g, "")
    .replace(/[\s_\-・/.:*※#'’"]/g, "");

/** Keeps what stands in brackets, for fields told apart by it: 氏名(カナ). */
const wholeKey = (header: string) => plainText(header).replace(/[()\[\]【】〔〕「」<>\s_\-・/.:*※#'’"]/g, "");

/** Shorter words say too little to be found inside another: 名 is in every second header. */
const tellsAlone = (key: string) => (/^[a-z0-9]+$/.test(key) ? key.length >= 4 : key.length >= 2);

/** Whether a column holds personal data that a plan has no use for. */
export function isUnused(header: string): boolean {
  const key = headerKey(header);
  return unusedHeaders.some((word) => (tellsAlone(word) ? key.includes(word) : key === word));
}

/** For one kind of file: its fields and the headers under which each is known. */
export function columnRecogniser<Field extends string>(
  fields: readonly Field[],
  headersOf: (field: Field) => readonly string[],
) {
  type Guess = { readonly field: Field; readonly sureness: number };
  const fieldOf = new Map<string, Field>();
  for (const field of fields) {
    for (const header of headersOf(field)) {
      for (const key of [wholeKey(header), headerKey(header)]) if (!fieldOf.has(key)) fieldOf.set(key, field);
    }
  }

  function guess(header: string): Guess | undefined {
    const exact = fieldOf.get(wholeKey(header)) ?? fieldOf.get(headerKey(header));
    if (exact !== undefined) return { field: exact, sureness: 1000 };
    if (isUnused(header)) return undefined;
    const key = headerKey(header);
    let best: Guess | undefined;
    for (const [word, field] of fieldOf) {
      if (!tellsAlone(word) || !key.includes(word)) continue;
      // 上司氏名 is about the manager: of two words equally long, the earlier one says whose.
      const sureness = word.length - key.indexOf(word) / 100;
      if (best === undefined || sureness > best.sureness) best = { field, sureness };
    }
    return best;
  }

  /** Each field at most once, in the column that fits it best. */
  function recogniseColumns(headers: readonly string[]): (Field | undefined)[] {
    const guesses = headers.map(guess);
    return guesses.map((mine, column) => {
      const rivals = guesses.map((other, at) => ({ other, at })).filter(({ other }) => other?.field === mine?.field);
      const best = Math.max(...rivals.map(({ other }) => other?.sureness ?? 0));
      return rivals.find(({ other }) => other?.sureness === best)?.at === column ? mine?.field : undefined;
    });
  }

  /** Titles and dates may stand above the header: of the first rows, the one that is recognised in most columns. */
  function findHeader(records: readonly CsvRecord[]): number {
    const known = records
      .slice(0, 10)
      .map(({ cells }) => recogniseColumns(cells).filter((field) => field !== undefined).length);
    return Math.max(0, known.indexOf(Math.max(1, ...known)));
  }

  return { recogniseColumns, findHeader };
}

export const { recogniseColumns, findHeader } = columnRecogniser<RosterField>(rosterFieldIds, headersOf);
