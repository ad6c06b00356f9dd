import type { Language } from "../../shared/base/words.ts";

/** Each language in its own words, so that whoever cannot read the current one finds the way back. */
export const languageNames: Readonly<Record<Language, string>> = { ja: "日本語", en: "English" };
