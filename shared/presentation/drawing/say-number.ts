import type { Formats } from "../../i18n/formats.ts";
import type { NumberKind } from "../slide.ts";

/** A value beside a bar or on an axis. */
export function sayNumber(kind: NumberKind, value: number, formats: Formats): string {
  switch (kind) {
    case "share":
      return formats.percent(value);
    case "people":
      return formats.people(value);
    case "hours":
      return formats.hours(value);
    case "money":
      return formats.money(value);
    case "count":
      return formats.integer(value);
    case "months":
      return formats.decimal(value);
  }
}

/** Ticks are round already: whole people have no tenths. */
export const sayTick = (kind: NumberKind, value: number, formats: Formats): string =>
  kind === "people" && Number.isInteger(value)
    ? formats.integer(value)
    : sayNumber(kind, value, formats).replace(/\.0+(?=\D|$)/, "");
