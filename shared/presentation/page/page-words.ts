/** The words that a page takes along, in one language. */
import type { Language } from "../../base/words.ts";
import { en, ja } from "../../i18n/messages.ts";

export type PageWords = { readonly [key: string]: string | PageWords };

/** Only what `answer.ts` and the page's own program say. */
export function pageWords(language: Language): PageWords {
  const { page, overview, explain } = language === "ja" ? ja : en;
  const { holdsThrough, holdsNever, holdsWhole } = overview.breach;
  return {
    page,
    overview: { verdict: overview.verdict, breach: { holdsThrough, holdsNever, holdsWhole } },
    explain: { futures: explain.futures },
  };
}
