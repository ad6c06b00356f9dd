/** The few figures that are quoted from a meeting, of two states side by side. */
import type { Projection } from "../../shared/analysis/projection.ts";
import type { Headline } from "../../shared/domain/scenario.ts";
import type { Words } from "../i18n/words.ts";

export function headlineOf({ breach, months, totals }: Projection): Headline {
  const shortFrom = breach.likelyShortFrom === undefined ? undefined : months[breach.likelyShortFrom];
  return {
    holdShare: breach.never.value,
    ...(shortFrom && { shortFrom }),
    leavers: totals.leavers.value,
    finalArrJpy: totals.finalArrJpy.value,
    arrLostJpy: totals.arrLostToShortfallJpy.value,
    costJpy: totals.costJpy.value,
  };
}

export type HeadlineRow = {
  readonly figure: string;
  readonly one: string | undefined;
  readonly other: string | undefined;
};

/** A side that is still being projected is undefined. */
export function headlineRows(one: Headline | undefined, other: Headline | undefined, words: Words): HeadlineRow[] {
  const { t, formats } = words;
  const row = (name: keyof Headline, say: (headline: Headline) => string): HeadlineRow => ({
    figure: t(`headline.names.${name}`),
    one: one && say(one),
    other: other && say(other),
  });
  return [
    row("holdShare", ({ holdShare }) => formats.percent(holdShare)),
    row("shortFrom", ({ shortFrom }) => (shortFrom ? formats.month(shortFrom) : t("headline.never"))),
    row("leavers", ({ leavers }) => formats.people(leavers)),
    row("finalArrJpy", ({ finalArrJpy }) => formats.money(finalArrJpy)),
    row("arrLostJpy", ({ arrLostJpy }) => formats.money(arrLostJpy)),
    row("costJpy", ({ costJpy }) => formats.money(costJpy)),
  ];
}
