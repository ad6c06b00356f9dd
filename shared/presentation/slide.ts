/**
 * What stands on a slide, in words and numbers and before any form: the screen, the paper and the office file lay out the same.
 * Nothing in here may tell more than its readers may know: groups are suppressed and people renamed before a slide is made.
 */
import type { MemberType } from "../catalogue/member-types.ts";
import type { SlideKind } from "../domain/deck.ts";
import type { Language } from "../base/words.ts";

/** How numbers of a block are written; axes and editable charts need more than finished words. */
export type NumberKind = "share" | "people" | "hours" | "money" | "count" | "months";

/** A few numbers that carry the slide. */
export type FiguresBlock = {
  readonly kind: "figures";
  readonly figures: readonly {
    readonly label: string;
    /** Already written in the deck's language. */
    readonly value: string;
    /** Its interval, or what it is compared with. */
    readonly aside?: string;
  }[];
};

export type Band = { readonly low: readonly number[]; readonly high: readonly number[] };

/** One quantity over the months with its range, and lines to hold it against. */
export type FanBlock = {
  readonly kind: "fan";
  readonly title: string;
  readonly numbers: NumberKind;
  /** Names of months, all of them; whoever draws thins them out. */
  readonly months: readonly string[];
  /** P5 to P95 and P25 to P75. */
  readonly wide: Band;
  readonly narrow: Band;
  readonly median: { readonly name: string; readonly values: readonly number[] };
  readonly lines: readonly { readonly name: string; readonly values: readonly number[]; readonly isDashed: boolean }[];
};

/** Several quantities over the months. */
export type LinesBlock = {
  readonly kind: "lines";
  readonly title: string;
  readonly numbers: NumberKind;
  readonly months: readonly string[];
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
};

/** Lengths to compare, with the range each may have. `undefined` is withheld, and says so. */
export type BarsBlock = {
  readonly kind: "bars";
  readonly title: string;
  readonly numbers: NumberKind;
  readonly isStacked: boolean;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | undefined)[];
    /** Half of a 95 % interval, where there is one. */
    readonly errors?: readonly (number | undefined)[];
  }[];
};

/** Points of the triangle of types. A point stands for one person, or for a mean. */
export type MixBlock = {
  readonly kind: "mix";
  readonly title: string;
  readonly points: readonly {
    readonly label: string;
    readonly mix: Readonly<Record<MemberType, number>>;
    readonly role: "person" | "teamNow" | "teamThen" | "workNow" | "workThen";
  }[];
};

/** What changes when. */
export type TimelineBlock = {
  readonly kind: "timeline";
  readonly title: string;
  readonly months: readonly string[];
  readonly lanes: readonly {
    readonly name: string;
    /** Indices of months; both ends are within. */
    readonly items: readonly { readonly label: string; readonly from: number; readonly until: number }[];
  }[];
};

/** A grid whose cells are weak to strong, each with its words. */
export type HeatBlock = {
  readonly kind: "heat";
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** `level` is 0 to 1; absent where it is withheld or unknown. */
    readonly cells: readonly { readonly text: string; readonly level?: number }[];
  }[];
};

export type TableBlock = {
  readonly kind: "table";
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly align: "start" | "end" }[];
  readonly rows: readonly (readonly string[])[];
  readonly note?: string;
};

export type ListBlock = { readonly kind: "list"; readonly title?: string; readonly items: readonly string[] };
export type TextBlock = { readonly kind: "text"; readonly paragraphs: readonly string[] };

export type SlideBlock =
  | FiguresBlock
  | FanBlock
  | LinesBlock
  | BarsBlock
  | MixBlock
  | TimelineBlock
  | HeatBlock
  | TableBlock
  | ListBlock
  | TextBlock;

export type Slide = {
  /** That of the deck's slide. */
  readonly id: string;
  readonly kind: SlideKind;
  readonly title: string;
  /** The answer in a sentence; empty where there is none. */
  readonly lead: string;
  /** What the slide shows, the larger part of it. */
  readonly main: readonly SlideBlock[];
  /** What stands beside it. */
  readonly side: readonly SlideBlock[];
  /** The small print: futures, seed, sources. */
  readonly footnote: string;
  /** What the speaker wants to say; empty where nothing is noted. */
  readonly note: string;
};

/** A deck as its listeners may see it. */
export type ShownDeck = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Whoever shows people by name decides it for this once; every slide then carries a sign, and also where they are hidden. */
  readonly areNamesHidden: boolean;
  /** The words of that sign. */
  readonly namesSign: string;
  readonly slides: readonly Slide[];
};

/** Slides are drawn on a sheet of this size, in points of no particular unit, and scaled to what there is. */
export const sheet = { width: 1280, height: 720 } as const;
