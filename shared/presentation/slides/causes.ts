import { peopleRange } from "../../analysis/people/people-range.ts";
import type { Total } from "../../analysis/projection.ts";
import type { TeamCauses } from "../../analysis/retention/team-causes/team-causes.ts";
import { toInterval } from "../../analysis/statistics/estimate.ts";
import {
  attritionCauseIds,
  attritionCauses,
  type AttritionPattern,
  attritionPatterns,
} from "../../catalogue/attrition-causes.ts";
import { everyone, everyoneFigure, wholeTeam } from "../groups.ts";
import type { BarsBlock, TableBlock } from "../slide.ts";
import type { Content, Teller, Told } from "../telling.ts";
import { tooFew } from "../too-few.ts";

const patternIds = Object.keys(attritionPatterns) as readonly AttritionPattern[];

type Weight = { readonly pattern: AttritionPattern; readonly people: Total };

/** Errors of causes are added: at most as large as that. */
function weightsOf({ own: { projection } }: Told): readonly Weight[] {
  const sums = patternIds.map((pattern): Weight => {
    const parts = attritionCauseIds
      .filter((cause) => attritionCauses[cause].pattern === pattern)
      .map((cause) => projection.totals.leaversByCause[cause]);
    const sum = (of: (part: Total) => number) => parts.reduce((total, part) => total + of(part), 0);
    return { pattern, people: { value: sum(({ value }) => value), standardError: sum((part) => part.standardError) } };
  });
  return sums.toSorted((one, other) => other.people.value - one.people.value);
}

function bars(weights: readonly Weight[], { own, speech: { t, formats, language } }: Told): BarsBlock {
  return {
    kind: "bars",
    title: t("presentSlides.causes.bars", { months: formats.integer(own.projection.months.length) }),
    numbers: "people",
    isStacked: false,
    categories: weights.map(({ pattern }) => attritionPatterns[pattern][language]),
    series: [
      {
        name: t("presentSlides.causes.people"),
        values: weights.map(({ people }) => people.value),
        errors: weights.map(({ people }) => people.standardError * toInterval),
      },
    ],
  };
}

/** On how many it presses today: `teamCauses` has already left out what would tell of somebody. */
function today(causes: TeamCauses, { speech: { t, formats, language } }: Told): TableBlock {
  const shown = patternIds
    .flatMap((pattern) => {
      const count = causes.totals[pattern];
      return count === undefined ? [] : [{ pattern, count }];
    })
    .toSorted((one, other) => other.count - one.count);
  return {
    kind: "table",
    title: t("presentSlides.causes.today"),
    columns: [
      { name: t("presentSlides.causes.pattern"), align: "start" },
      { name: t("presentSlides.causes.everyone", { number: formats.integer(causes.people) }), align: "end" },
    ],
    rows: [
      ...shown.map(({ pattern, count }) => [attritionPatterns[pattern][language], formats.integer(count)]),
      ...(shown.length < patternIds.length ? [[t("presentSlides.causes.others"), t("presentSlides.withheld")]] : []),
    ],
    note: t("presentSlides.causes.note", { smallest: formats.integer(causes.smallest) }),
  };
}

function tell(told: Told): Content {
  const { own, material, speech, isShown } = told;
  if (!isShown(wholeTeam)) return tooFew(told);
  const { t, formats, language } = speech;
  const { totals, trials, months } = own.projection;
  const weights = weightsOf(told);
  const { low, high } = peopleRange(totals.leavers, trials);
  const nameOf = (place: number) => attritionPatterns[weights[place]!.pattern][language];
  // Said of the first plan only: of two tables, a colleague who is in one of them could be read off.
  const { causes } = material.plans[0]!;
  return {
    lead: t("presentSlides.causes.lead", {
      people: formats.people(totals.leavers.value),
      now: formats.integer(everyone(own).length),
      months: formats.integer(months.length),
      range: formats.range(String(low), String(high)),
      ...{ first: nameOf(0), second: nameOf(1) },
    }),
    main: [bars(weights, told)],
    side: [
      ...(causes === undefined ? [] : [today(causes, told)]),
      { kind: "text", paragraphs: [t("presentSlides.causes.mixed")] },
    ],
  };
}

export const causes: Teller = { figures: ({ own }) => [everyoneFigure(own)], tell };
