/** A coefficient as people read it, on every screen, slide and page. */
import type { CoefficientEntry } from "../catalogue/coefficient.ts";
import type { Formats } from "../i18n/formats.ts";

/** Strengths are shown as the multiple they stand for. */
export function coefficientText({ unit }: CoefficientEntry, value: number, formats: Formats): string {
  switch (unit) {
    case "share":
    case "perYear":
      return formats.percent(value, 1);
    case "ratio":
      return formats.times(value);
    case "logRatio":
      return formats.times(Math.exp(value));
    case "hours":
      return formats.hours(value);
    case "yen":
      return formats.money(value);
    case "months":
    case "weight":
    case "people":
      return formats.decimal(value);
  }
}
