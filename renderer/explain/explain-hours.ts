/** Why so many hours are asked for, and why so many are delivered: for one activity, or for all work. */
import { journeyStageIds } from "../../shared/catalogue/journey.ts";
import { activityName } from "./activity-name.ts";
import { explainActivity, explainCoverage } from "./explain-coverage.ts";
import type { Evidence, Explanation, Row } from "./explanation.ts";
import { runError } from "./simulation-error.ts";

export function explainAsked(evidence: Evidence, activityId: string | undefined, month: number): Explanation {
  const { projection, words } = evidence;
  const { t, formats } = words;
  const about = aboutHours(evidence, activityId, month);
  return {
    label: t("explain.hours.labelAsked", about),
    meaning: t("explain.hours.meaningAsked", { month: about.month }),
    inputs: projection.segments.map(({ segmentId, accounts }) => ({
      term: t("explain.hours.accounts", { segment: segmentName(evidence, segmentId) }),
      value: formats.integer(accounts.mean[month]!),
    })),
    drivers: activityId === undefined ? byActivity(evidence, month) : hoursPerAccount(evidence, activityId),
    coefficientIds: ["spanHours"],
    error: runError(evidence),
  };
}

export function explainDelivered(
  evidence: Evidence,
  activityId: string | undefined,
  month: number,
): Explanation | undefined {
  const { t } = evidence.words;
  const explained =
    activityId === undefined ? explainCoverage(evidence, month) : explainActivity(evidence, activityId, month);
  if (!explained) return undefined;
  const about = aboutHours(evidence, activityId, month);
  return {
    ...explained,
    label: t("explain.hours.labelDelivered", about),
    meaning: t("explain.hours.meaningDelivered", { month: about.month }),
    error: runError(evidence),
  };
}

function aboutHours({ projection, workspace, words }: Evidence, activityId: string | undefined, month: number) {
  const activity = workspace.baseline.activities.find(({ id }) => id === activityId);
  return {
    activity: activity ? activityName(activity, words.language) : words.t("explain.hours.all"),
    month: words.formats.month(projection.months[month]!),
  };
}

const segmentName = ({ workspace }: Evidence, segmentId: string) =>
  workspace.baseline.segments.find(({ id }) => id === segmentId)?.name ?? segmentId;

/** From the stage that asks least to the one that asks most. */
function hoursPerAccount({ workspace, words: { t, formats } }: Evidence, activityId: string): Row[] {
  return workspace.baseline.segments.map(({ name, effort }) => {
    const hours = journeyStageIds.map((stage) => effort[stage][activityId] ?? 0);
    return {
      term: t("explain.hours.perAccount", { segment: name }),
      value: formats.range(formats.decimal(Math.min(...hours), 2), formats.decimal(Math.max(...hours), 2)),
    };
  });
}

const byActivity = ({ projection, workspace, words }: Evidence, month: number): Row[] =>
  projection.activities
    .map(({ activityId, demandHours }) => ({ activityId, asked: demandHours[month]! }))
    .sort((one, other) => other.asked - one.asked)
    .map(({ activityId, asked }) => ({
      term: activityName(
        workspace.baseline.activities.find(({ id }) => id === activityId) ?? { id: activityId },
        words.language,
      ),
      value: words.formats.hours(asked),
    }));
