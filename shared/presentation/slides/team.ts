import { memberTypeIds } from "../../catalogue/member-types.ts";
import { everyone, everyoneFigure, wholeTeam } from "../groups.ts";
import type { BarsBlock, SlideBlock } from "../slide.ts";
import { type Content, type Teller, type Told, typeName } from "../telling.ts";
import { tooFew } from "../too-few.ts";
import { bandsOf } from "./capacity.ts";

/** Of everyone together: counts by type would single out the few of a rare one. */
function byType({ own: { projection }, speech }: Told): BarsBlock {
  const { months, supplyHoursByType } = projection;
  const at = (month: number) => ({
    name: speech.formats.month(months[month]!),
    values: memberTypeIds.map((type) => supplyHoursByType[type][month]!),
  });
  return {
    kind: "bars",
    title: speech.t("presentSlides.team.byType"),
    numbers: "hours",
    isStacked: false,
    categories: memberTypeIds.map((type) => typeName(type, speech)),
    series: [at(0), at(months.length - 1)],
  };
}

function tell(told: Told): Content {
  const { own, speech, isShown } = told;
  if (!isShown(wholeTeam)) return tooFew(told);
  const { t, formats } = speech;
  const { headcount, rampedFte, months, totals } = own.projection;
  const last = months.length - 1;
  const month = formats.month(months[last]!);
  const now = formats.integer(everyone(own).length);
  const then = formats.integer(headcount.p50[last]!);
  const range = formats.range(formats.integer(headcount.p10[last]!), formats.integer(headcount.p90[last]!));
  const { wide, narrow, middle } = bandsOf(headcount);
  const side: SlideBlock[] = [
    {
      kind: "figures",
      figures: [
        { label: t("presentSlides.team.then", { month }), value: then, aside: t("presentSlides.range80", { range }) },
        {
          label: t("presentSlides.team.settled", { month }),
          value: formats.people(rampedFte.mean[last]!),
          aside: t("presentSlides.team.settledAside"),
        },
      ],
    },
    byType(told),
  ];
  return {
    lead: t("presentSlides.team.lead", {
      ...{ now, then, range, month },
      leavers: formats.people(totals.leavers.value),
      joiners: formats.people(totals.joiners.value),
    }),
    main: [
      {
        kind: "fan",
        title: t("presentSlides.team.fan"),
        numbers: "people",
        months: months.map(formats.month),
        ...{ wide, narrow },
        median: { name: t("presentSlides.median"), values: middle },
        lines: [],
      },
    ],
    side,
  };
}

export const team: Teller = { figures: ({ own }) => [everyoneFigure(own)], tell };
