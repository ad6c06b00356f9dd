import type { Language, Words } from "../base/words.ts";

/** Turns a phrase of the sample into the language it is made for. */
export type Say = (words: Words) => string;

export const sayIn =
  (language: Language): Say =>
  (words) =>
    words[language];
