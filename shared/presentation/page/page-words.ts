/** The words that a page takes along, in one language, and a speaker of them that needs no library. */
import type { Language } from "../../base/words.ts";
import { en, ja } from "../../i18n/messages.ts";
import type { Translate } from "../../i18n/translate.ts";

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

function textAt(words: PageWords, key: string): string {
  let at: string | PageWords | undefined = words;
  for (const name of key.split(".")) at = typeof at === "object" ? at[name] : undefined;
  return typeof at === "string" ? at : key;
}

/** Fills blanks and nothing more: no sentence of a page has a plural. A test holds it to what the app says. */
export function speakerOf(words: PageWords): Translate {
  const say = (key: string, blanks: Readonly<Record<string, string | number>> = {}) =>
    textAt(words, key).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(blanks[name] ?? ""));
  return say as unknown as Translate;
}
