/** Which work suffers most, and when, in one sentence. */
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { activityName } from "../../../explain/activity-name.ts";
import { type Sentence, sentenceWith } from "../../../explain/sentence.ts";
import type { Words } from "../../../i18n/words.ts";

type Tightest = { readonly activityId: string; readonly month: number; readonly coverage: number };

/** The activity and month with the lowest median coverage among work that is asked for. */
function tightestWork({ activities }: Projection): Tightest | undefined {
  let tightest: Tightest | undefined;
  for (const { activityId, coverage, demandHours } of activities)
    for (const [month, median] of coverage.p50.entries())
      if (demandHours[month]! > 0 && (tightest === undefined || median < tightest.coverage))
        tightest = { activityId, month, coverage: median };
  return tightest;
}

/** Mean hours of work that nobody gets to in a month. */
const missingHours = ({ activities }: Projection, month: number): number =>
  activities.reduce((sum, { demandHours, deliveredHours }) => sum + demandHours[month]! - deliveredHours[month]!, 0);

export function capacityVerdict(projection: Projection, { baseline }: Workspace, words: Words): Sentence {
  const { t, formats, language } = words;
  const tightest = tightestWork(projection);
  if (!tightest) return [];
  const { activityId, month, coverage } = tightest;
  const activity = baseline.activities.find(({ id }) => id === activityId) ?? { id: activityId };
  const blanks = { activity: activityName(activity, language), end: formats.month(projection.months.at(-1)!) };
  const slots = {
    month: { text: formats.month(projection.months[month]!), about: { of: "coverage", month } },
    coverage: { text: formats.percent(coverage), about: { of: "coverage", month, activityId } },
    missing: { text: formats.hours(missingHours(projection, month)), about: { of: "coverage", month } },
    target: { text: formats.percent(projection.coverageTargetShare), about: { of: "target" } },
  } as const;
  return coverage < projection.coverageTargetShare
    ? sentenceWith(slots, (marks) => t("capacity.verdict.short", { ...blanks, ...marks }))
    : sentenceWith(slots, (marks) => t("capacity.verdict.tight", { ...blanks, ...marks }));
}

/** The plain balance of the last month, under the sentence. */
export function capacityAside(projection: Projection, { t, formats }: Words): string {
  const last = projection.months.length - 1;
  return t("capacity.aside", {
    month: formats.month(projection.months[last]!),
    supply: formats.hours(projection.supplyHours.p50[last]!),
    demand: formats.hours(projection.demandHours.p50[last]!),
    fte: formats.decimal(projection.rampedFte.p50[last]!),
    accounts: formats.integer(projection.accounts.p50[last]!),
  });
}
