import { activities, standardActivityIds } from "../../catalogue/activities.ts";
import type { ActivityProjection, Fan } from "../../analysis/projection.ts";
import type { FanBlock, SlideBlock } from "../slide.ts";
import type { Content, Teller, Told } from "../telling.ts";

const mostActivities = 4;
const likely = 0.5;

const lowestMonth = (values: ArrayLike<number>) =>
  Array.from(values).reduce((lowest, value, month) => (value < values[lowest]! ? month : lowest), 0);

/** Plain numbers: a slide is data that travels. */
export const bandsOf = ({ p5, p25, p50, p75, p95 }: Fan) => ({
  wide: { low: [...p5], high: [...p95] },
  narrow: { low: [...p25], high: [...p75] },
  middle: [...p50],
});

function coverageFan({ own: { projection, plan }, speech: { t, formats } }: Told): FanBlock {
  const { wide, narrow, middle } = bandsOf(projection.coverage);
  const target = plan.scenario.coverageTargetShare;
  return {
    kind: "fan",
    title: t("presentSlides.capacity.fan"),
    numbers: "share",
    months: projection.months.map(formats.month),
    wide,
    narrow,
    median: { name: t("presentSlides.median"), values: middle },
    lines: [
      {
        name: t("presentSlides.target", { target: formats.percent(target) }),
        values: projection.months.map(() => target),
        isDashed: true,
      },
    ],
  };
}

function nameOf({ activityId }: ActivityProjection, { own, names, speech: { language } }: Told): string {
  const given = own.plan.baseline.activities.find(({ id }) => id === activityId)?.name;
  const standard = standardActivityIds.find((id) => id === activityId);
  if (given !== undefined) return names.without(given);
  return standard === undefined ? "" : activities[standard].name[language];
}

function shortest(told: Told): SlideBlock {
  const { own, speech } = told;
  const { t, formats } = speech;
  const { projection } = own;
  const short = projection.activities
    .filter(({ shortProbability }) => shortProbability.some((probability) => probability > likely))
    .map((activity) => ({ activity, month: lowestMonth(activity.coverage.p50) }))
    .map(({ activity, month }) => ({ name: nameOf(activity, told), month, share: activity.coverage.p50[month]! }))
    .filter(({ name }) => name !== "")
    .toSorted((one, other) => one.share - other.share)
    .slice(0, mostActivities);
  const items = short.map(({ name, month, share }) =>
    t("presentSlides.capacity.activity", {
      activity: name,
      share: formats.percent(share),
      month: formats.month(projection.months[month]!),
    }),
  );
  return {
    kind: "list",
    title: t("presentSlides.capacity.short"),
    items: items.length > 0 ? items : [t("presentSlides.capacity.nothingShort")],
  };
}

function leadOf({ own: { projection, plan }, speech: { t, formats } }: Told): string {
  const { coverage, months, breach } = projection;
  const last = months.length - 1;
  const blanks = {
    now: formats.percent(coverage.p50[0]!),
    from: formats.month(months[0]!),
    then: formats.percent(coverage.p50[last]!),
    to: formats.month(months[last]!),
    target: formats.percent(plan.scenario.coverageTargetShare),
  };
  return breach.likelyShortFrom === undefined
    ? t("presentSlides.capacity.leadHolds", blanks)
    : t("presentSlides.capacity.leadShort", { ...blanks, short: formats.month(months[breach.likelyShortFrom]!) });
}

function tell(told: Told): Content {
  const { own, speech } = told;
  const { t, formats } = speech;
  const { coverage, months } = own.projection;
  const lowest = lowestMonth(coverage.p50);
  const last = months.length - 1;
  return {
    lead: leadOf(told),
    main: [coverageFan(told)],
    side: [
      {
        kind: "figures",
        figures: [
          lowest === last
            ? {
                label: t("presentSlides.capacity.last", { month: formats.month(months[0]!) }),
                value: formats.percent(coverage.p50[0]!),
              }
            : {
                label: t("presentSlides.capacity.lowest"),
                value: formats.percent(coverage.p50[lowest]!),
                aside: t("presentSlides.capacity.lowestAside", { month: formats.month(months[lowest]!) }),
              },
          {
            label: t("presentSlides.capacity.last", { month: formats.month(months[last]!) }),
            value: formats.percent(coverage.p50[last]!),
            aside: t("presentSlides.capacity.lastAside", {
              range: formats.range(formats.percent(coverage.p5[last]!), formats.percent(coverage.p95[last]!)),
            }),
          },
        ],
      },
      shortest(told),
    ],
  };
}

export const capacity: Teller = { tell };
