/** How a table is to be understood; every part of it can be corrected by a person. */

/** The year from which a workbook counts its days. */
export type Serials = 1900 | 1904;

/** A word of the file and what it stands for; an empty text: for nothing. Pairs, so that no word of a file is ever a key. */
export type WordMeaning = { readonly field: string; readonly word: string; readonly meaning: string };

export type Mapping = {
  /** The field that each column tells, from the left; undefined columns are not read. */
  readonly columns: readonly (string | undefined)[];
  readonly words: readonly WordMeaning[];
  readonly serials: Serials;
};

/** Later meanings win. */
export function meaningsIn(words: readonly WordMeaning[], field: string): (word: string) => string | undefined {
  const meanings = new Map(words.filter((known) => known.field === field).map(({ word, meaning }) => [word, meaning]));
  return (word) => meanings.get(word.trim());
}

export const withMeaning = (words: readonly WordMeaning[], added: WordMeaning): readonly WordMeaning[] => [
  ...words.filter(({ field, word }) => field !== added.field || word !== added.word),
  added,
];
