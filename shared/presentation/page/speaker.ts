/** Speaks the words that a page took along; needs no library, for no sentence of a page has a plural. */
import type { Translate } from "../../i18n/translate.ts";
import type { PageWords } from "./page-words.ts";

function textAt(words: PageWords, key: string): string {
  let at: string | PageWords | undefined = words;
  for (const name of key.split(".")) at = typeof at === "object" ? at[name] : undefined;
  return typeof at === "string" ? at : key;
}

/** Fills blanks and nothing more. A test holds it to what the app says. */
export function speakerOf(words: PageWords): Translate {
  const say = (key: string, blanks: Readonly<Record<string, string | number>> = {}) =>
    textAt(words, key).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(blanks[name] ?? ""));
  return say as unknown as Translate;
}
