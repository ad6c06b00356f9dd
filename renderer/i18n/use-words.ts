import { use } from "react";
import { type Words, WordsContext } from "./words.ts";

/** `t` for words, `formats` for numbers, money and months, in the language on screen. */
export function useWords(): Words {
  const words = use(WordsContext);
  if (words === undefined) throw new Error("useWords needs a LanguageProvider above it");
  return words;
}
