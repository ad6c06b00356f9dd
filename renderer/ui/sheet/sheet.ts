/** What a sheet is made of, for whoever fills one. */
import type { ReactNode } from "react";
import type { Place } from "./selection.ts";

export type SheetColumn<Row> = {
  readonly id: string;
  readonly head: string;
  /** Stands behind the head in a lighter tone. */
  readonly unit?: string | undefined;
  /** In pixels. */
  readonly width: number;
  readonly isNumber?: boolean;
  /** Names the row: one column should. */
  readonly isRowHead?: boolean;
  readonly sort?: {
    readonly direction: "up" | "down";
    /** Which of several keys it is, from 1. */
    readonly rank?: number;
  };
  readonly draw: (row: Row) => ReactNode;
  /** Stands under the column, below all rows. */
  readonly foot?: ReactNode;
};

/**
 * How a row is told from its neighbours at a glance; what it means stands in its cells. The same look must be the same
 * object, or every row is drawn anew with every step of a scroll.
 */
export type RowLook = {
  readonly tone: "plain" | "dashed" | "faint" | "empty" | "group";
  /** For a row that opens and closes what is below it. */
  readonly isOpen?: boolean;
};

export type SheetOption = {
  readonly id: string;
  readonly label: ReactNode;
  /** What the editor holds once it is chosen. */
  readonly text: string;
  readonly isChosen?: boolean;
};

export type CellOpening = { readonly text: string } | { readonly refusal: string };

/** Everything that a sheet asks of whoever knows what its cells mean. */
export type SheetDeeds = {
  /** What stands in the editor when a cell is opened, or why it cannot be. */
  readonly open: (place: Place) => CellOpening;
  /** What can be chosen instead of typed; empty for free text. */
  readonly optionsFor: (place: Place, text: string) => readonly SheetOption[];
  /** Several options can stand in the cell: choosing one does not end the editing. */
  readonly isMany: (place: Place) => boolean;
  /** How the text would be understood, while it is typed. */
  readonly hintFor: (place: Place, text: string) => ReactNode;
  /** Writes into these cells; the reason where the text cannot be understood, and then nothing is written. */
  readonly write: (places: readonly Place[], text: string) => string | undefined;
  /** The reason where the one chosen cell cannot be emptied. */
  readonly clear: () => string | undefined;
  readonly fillDown: () => void;
  readonly copy: () => string;
  readonly paste: (text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Opens or closes a row; false where it is not one of those. */
  readonly toggle: (row: number) => boolean;
};
