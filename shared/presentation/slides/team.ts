import { memberTypeIds } from "../../catalogue/member-types.ts";
import { mainType } from "../../domain/mix.ts";
import { everyone, everyoneFigure, typeFigure, typeFigures, wholeTeam } from "../groups.ts";
import type { BarsBlock, SlideBlock } from "../slide.ts";
import { type Content, type Teller, type Told, typeName } from "../telling.ts";
import { tooFew, withheldNote } from "../too-few.ts";
import { bandsOf } from "./capacity.ts";

function byType({ own, speech, isShown }: Told): BarsBlock {
  const { members } = own.plan.baseline;
  const counts = memberTypeIds.map((type) => {
    const count = members.filter(({ mix }) => mainType(mix) === type).length;
    return count === 0 || isShown(typeFigure(type)) ? count : undefined;
  });
  return {
    kind: "bars",
    title: speech.t("presentSlides.team.byType"),
    numbers: "count",
    isStacked: false,
    categories: memberTypeIds.map((type) => typeName(type, speech)),
    series: [{ name: speech.t("presentSlides.team.people"), values: counts }],
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
  const bars = byType(told);
  const isComplete = bars.series[0]!.values.every((value) => value !== undefined);
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
    bars,
    ...(isComplete ? [] : [withheldNote(told)]),
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

export const team: Teller = { figures: ({ own }) => [everyoneFigure(own), ...typeFigures(own)], tell };
