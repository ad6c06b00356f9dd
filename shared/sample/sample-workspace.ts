/**
 * Kitanagi, a made-up company: 24 people, some 400 customers, three years of history and two plans.
 * The first thing a newcomer sees, and the organisation that tests and benchmarks run on.
 */
import { month } from "../base/month.ts";
import type { Language } from "../base/words.ts";
import type { Workspace } from "../domain/workspace.ts";
import { sampleActions, sampleMetricLinks } from "./actions.ts";
import { sampleAccounts } from "./accounts.ts";
import { sampleActivities } from "./activities.ts";
import { sampleCandidates } from "./candidates.ts";
import { sampleCheckIns } from "./check-ins.ts";
import { sampleCompany } from "./company.ts";
import { sampleJudgements } from "./judgements.ts";
import { sampleLevels } from "./ladder.ts";
import { sampleLevers } from "./levers.ts";
import { sampleMetrics } from "./metrics.ts";
import { samplePastMembers, samplePastMembersSince } from "./past-people.ts";
import { sampleMembers } from "./people.ts";
import { sayIn } from "./say.ts";
import { sampleScenarios } from "./scenarios.ts";
import { sampleSegments } from "./segments.ts";
import { sampleWorkBetween } from "./work-between.ts";

/** The same organisation in either language: only words differ, so both project to the same bytes. */
export function sampleWorkspace(language: Language): Workspace {
  const say = sayIn(language);
  return {
    id: "sample",
    name: say({ ja: "北凪（サンプル）", en: "Kitanagi (sample)" }),
    baseline: {
      asOf: month("2026-11"),
      company: sampleCompany(say),
      levels: sampleLevels(say),
      members: sampleMembers(say),
      segments: sampleSegments(say),
      accounts: sampleAccounts(say),
      activities: sampleActivities(),
      levers: sampleLevers(say),
      checkIns: sampleCheckIns(say),
      metrics: sampleMetrics(say),
      pastMembers: samplePastMembers(say),
      pastMembersSince: samplePastMembersSince,
      judgements: sampleJudgements(say),
      candidates: sampleCandidates(say),
      workBetween: sampleWorkBetween(say),
      actions: sampleActions(say),
      metricLinks: sampleMetricLinks,
    },
    scenarios: sampleScenarios(say),
    activeScenarioId: "as-we-are",
  };
}
