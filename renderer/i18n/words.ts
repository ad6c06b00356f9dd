import { createContext } from "react";
import type { Language } from "../../shared/base/words.ts";
import { createFormats, type Formats } from "../../shared/i18n/formats.ts";
import { createTranslation, type Translate } from "../../shared/i18n/translate.ts";

/** Everything needed to say something in one language. */
export type Words = { readonly t: Translate; readonly formats: Formats; readonly language: Language };

const spoken = new Map<Language, Words>();

/** Made once per language, so that switching back and forth costs nothing. */
export function wordsIn(language: Language): Words {
  const known = spoken.get(language);
  if (known) return known;
  const words: Words = { t: createTranslation(language).t, formats: createFormats(language), language };
  spoken.set(language, words);
  return words;
}

export const WordsContext = createContext<Words | undefined>(undefined);
