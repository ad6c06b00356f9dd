/** What the other screens have found, one line each, with the way there. */
import type { Projection } from "../../../shared/analysis/projection.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { activityName } from "../../explain/activity-name.ts";
import type { Place } from "../../focus/place.ts";
import type { Words } from "../../i18n/words.ts";
import { causeRows } from "./leavers.view.ts";

export type Detail = { readonly place: Place; readonly screen: string; readonly finding: string };

/** Fewer than this wait for a seat on average: nobody does. */
const hardlyAnybody = 0.05;

/** The work whose median coverage is lowest in any month. */
function thinnest({ activities, months }: Projection) {
  return activities
    .flatMap(({ activityId, coverage: { p50 } }) =>
      months.map((month, index) => ({ activityId, month, share: p50[index]! })),
    )
    .reduce<{ activityId: string; month: Projection["months"][number]; share: number } | undefined>(
      (least, one) => (least === undefined || one.share < least.share ? one : least),
      undefined,
    );
}

export function details(
  projection: Projection,
  { baseline, scenario }: { readonly baseline: Baseline; readonly scenario: Scenario },
  words: Words,
): readonly Detail[] {
  const { t, formats, language } = words;
  const last = projection.months.length - 1;
  const month = formats.month(projection.months[last]!);
  const waiting = projection.waiting.mean[last]!;
  const work = thinnest(projection);
  const activity = work && baseline.activities.find(({ id }) => id === work.activityId);
  const [reason] = causeRows(projection, words);
  const found: (readonly [Place, string])[] = [
    [
      { screen: "team", view: "members" },
      t("overview.details.team", {
        people: formats.integer(baseline.members.length),
        later: formats.people(projection.headcount.mean[last]!),
        month,
      }),
    ],
    [
      { screen: "career", view: "ahead" },
      waiting < hardlyAnybody
        ? t("overview.details.careerNone", { month })
        : t("overview.details.career", { people: formats.people(waiting), month }),
    ],
    ...(reason
      ? [[{ screen: "retention", view: "causes" }, t("overview.details.retention", { pattern: reason.name })] as const]
      : []),
    ...(work && activity
      ? [
          [
            { screen: "capacity", view: "coverage" },
            t("overview.details.capacity", {
              activity: activityName(activity, language),
              share: formats.percent(work.share),
              month: formats.month(work.month),
            }),
          ] as const,
        ]
      : []),
    [
      { screen: "plan", view: "timeline" },
      t("overview.details.plan", { count: scenario.changes.filter(({ enabled }) => enabled).length }),
    ],
    [{ screen: "compare" }, t("overview.details.compare")],
  ];
  return found.map(([place, finding]) => ({ place, finding, screen: t(`frame.screens.${place.screen}.name`) }));
}
