/** What the page's own program reads: kept apart from its text, and the only place in the file that holds a model. */
import type { Language } from "../../base/words.ts";
import type { AnswerTerms } from "./answer.ts";
import type { PageWords } from "./page-words.ts";

export type PageData = {
  readonly language: Language;
  readonly words: PageWords;
  readonly terms: AnswerTerms;
  /** Of the exported result. */
  readonly digest: string;
};

/** Elements that the program finds by their names; in one place, so that the exported text and the program agree. */
export const pageIds = {
  data: "page-data",
  plan: "page-plan",
  verdict: "verdict",
  details: "details",
  controls: "controls",
} as const;

/** Text that can stand in a script element: nothing in it ends the element or begins a comment. */
export const insideScript = (json: string): string => json.replaceAll("<", "\\u003c");
