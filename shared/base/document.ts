/** A text of a few pages, the same on screen and in every file it is written to. */
import type { Language } from "./words.ts";

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** Something to know about what stands above, in smaller type. */
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** Empty lines to write on. */
  | { readonly kind: "space"; readonly lines: number }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** A question, and what answers mean. */
  | {
      readonly kind: "question";
      readonly text: string;
      readonly answers: readonly { readonly term: string; readonly text: string }[];
    };

export type Document = {
  readonly language: Language;
  /** Printed small enough for one page of A4. */
  readonly fits?: "onePage";
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly Block[];
};
