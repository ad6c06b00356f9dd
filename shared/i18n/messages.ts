/** All words of the interface. English defines the shape; Japanese must have the same keys to compile. */
import { analyses as analysesEn } from "./en/analyses.ts";
import { capacity as capacityEn } from "./en/capacity.ts";
import { common as commonEn } from "./en/common.ts";
import { data as dataEn } from "./en/data.ts";
import { difference as differenceEn } from "./en/difference.ts";
import { errors as errorsEn } from "./en/errors.ts";
import { explain as explainEn } from "./en/explain.ts";
import { frame as frameEn } from "./en/frame.ts";
import { hiringBrief as hiringBriefEn } from "./en/hiring-brief.ts";
import { history as historyEn } from "./en/history.ts";
import { headline as headlineEn } from "./en/headline.ts";
import { merge as mergeEn } from "./en/merge.ts";
import { overview as overviewEn } from "./en/overview.ts";
import { paper as paperEn } from "./en/paper.ts";
import { report as reportEn } from "./en/report.ts";
import { role as roleEn } from "./en/role.ts";
import { teamCauses as teamCausesEn } from "./en/team-causes.ts";
import { scenarios as scenariosEn } from "./en/scenarios.ts";
import { settings as settingsEn } from "./en/settings.ts";
import { shell as shellEn } from "./en/shell.ts";
import { storage as storageEn } from "./en/storage.ts";
import { tableProblems as tableProblemsEn } from "./en/table-problems.ts";
import { tables as tablesEn } from "./en/tables.ts";
import { versions as versionsEn } from "./en/versions.ts";
import { vault as vaultEn } from "./en/vault.ts";
import { team as teamEn } from "./en/team.ts";
import { teamMembers as teamMembersEn } from "./en/team-members.ts";
import { teamMix as teamMixEn } from "./en/team-mix.ts";
import { teamChart as teamChartEn } from "./en/team-chart.ts";
import { teamSkills as teamSkillsEn } from "./en/team-skills.ts";
import { teamWork as teamWorkEn } from "./en/team-work.ts";
import { plan as planEn } from "./en/plan.ts";
import { capacityDemand as capacityDemandEn } from "./en/capacity-demand.ts";
import { capacityBook as capacityBookEn } from "./en/capacity-book.ts";
import { planTimeline as planTimelineEn } from "./en/plan-timeline.ts";
import { planRecommended as planRecommendedEn } from "./en/plan-recommended.ts";
import { planWorth as planWorthEn } from "./en/plan-worth.ts";
import { compare as compareEn } from "./en/compare.ts";
import { examine as examineEn } from "./en/examine.ts";
import { examineFindings as examineFindingsEn } from "./en/examine-findings.ts";
import { examineDuties as examineDutiesEn } from "./en/examine-duties.ts";
import { examineMeans as examineMeansEn } from "./en/examine-means.ts";
import { examineNormal as examineNormalEn } from "./en/examine-normal.ts";
import { examineChain as examineChainEn } from "./en/examine-chain.ts";
import { examineOutcomes as examineOutcomesEn } from "./en/examine-outcomes.ts";
import { present as presentEn } from "./en/present.ts";
import { presentSlides as presentSlidesEn } from "./en/present-slides.ts";
import { presentShow as presentShowEn } from "./en/present-show.ts";
import { presentExports as presentExportsEn } from "./en/present-exports.ts";
import { page as pageEn } from "./en/page.ts";
import { career as careerEn } from "./en/career.ts";
import { careerAhead as careerAheadEn } from "./en/career-ahead.ts";
import { careerLadder as careerLadderEn } from "./en/career-ladder.ts";
import { careerFlags as careerFlagsEn } from "./en/career-flags.ts";
import { retention as retentionEn } from "./en/retention.ts";
import { retentionCauses as retentionCausesEn } from "./en/retention-causes.ts";
import { retentionTalks as retentionTalksEn } from "./en/retention-talks.ts";
import { retentionCheckIn as retentionCheckInEn } from "./en/retention-check-in.ts";
import { retentionDeparture as retentionDepartureEn } from "./en/retention-departure.ts";
import { retentionLevers as retentionLeversEn } from "./en/retention-levers.ts";
import { retentionCandidates as retentionCandidatesEn } from "./en/retention-candidates.ts";
import { retentionLeavers as retentionLeaversEn } from "./en/retention-leavers.ts";
import { workspaces as workspacesEn } from "./en/workspaces.ts";
import { analyses as analysesJa } from "./ja/analyses.ts";
import { capacity as capacityJa } from "./ja/capacity.ts";
import { common as commonJa } from "./ja/common.ts";
import { data as dataJa } from "./ja/data.ts";
import { difference as differenceJa } from "./ja/difference.ts";
import { errors as errorsJa } from "./ja/errors.ts";
import { explain as explainJa } from "./ja/explain.ts";
import { frame as frameJa } from "./ja/frame.ts";
import { hiringBrief as hiringBriefJa } from "./ja/hiring-brief.ts";
import { history as historyJa } from "./ja/history.ts";
import { headline as headlineJa } from "./ja/headline.ts";
import { merge as mergeJa } from "./ja/merge.ts";
import { overview as overviewJa } from "./ja/overview.ts";
import { paper as paperJa } from "./ja/paper.ts";
import { report as reportJa } from "./ja/report.ts";
import { role as roleJa } from "./ja/role.ts";
import { teamCauses as teamCausesJa } from "./ja/team-causes.ts";
import { scenarios as scenariosJa } from "./ja/scenarios.ts";
import { settings as settingsJa } from "./ja/settings.ts";
import { shell as shellJa } from "./ja/shell.ts";
import { storage as storageJa } from "./ja/storage.ts";
import { tableProblems as tableProblemsJa } from "./ja/table-problems.ts";
import { tables as tablesJa } from "./ja/tables.ts";
import { versions as versionsJa } from "./ja/versions.ts";
import { vault as vaultJa } from "./ja/vault.ts";
import { team as teamJa } from "./ja/team.ts";
import { teamMembers as teamMembersJa } from "./ja/team-members.ts";
import { teamMix as teamMixJa } from "./ja/team-mix.ts";
import { teamChart as teamChartJa } from "./ja/team-chart.ts";
import { teamSkills as teamSkillsJa } from "./ja/team-skills.ts";
import { teamWork as teamWorkJa } from "./ja/team-work.ts";
import { plan as planJa } from "./ja/plan.ts";
import { capacityDemand as capacityDemandJa } from "./ja/capacity-demand.ts";
import { capacityBook as capacityBookJa } from "./ja/capacity-book.ts";
import { planTimeline as planTimelineJa } from "./ja/plan-timeline.ts";
import { planRecommended as planRecommendedJa } from "./ja/plan-recommended.ts";
import { planWorth as planWorthJa } from "./ja/plan-worth.ts";
import { compare as compareJa } from "./ja/compare.ts";
import { examine as examineJa } from "./ja/examine.ts";
import { examineFindings as examineFindingsJa } from "./ja/examine-findings.ts";
import { examineDuties as examineDutiesJa } from "./ja/examine-duties.ts";
import { examineMeans as examineMeansJa } from "./ja/examine-means.ts";
import { examineNormal as examineNormalJa } from "./ja/examine-normal.ts";
import { examineChain as examineChainJa } from "./ja/examine-chain.ts";
import { examineOutcomes as examineOutcomesJa } from "./ja/examine-outcomes.ts";
import { present as presentJa } from "./ja/present.ts";
import { presentSlides as presentSlidesJa } from "./ja/present-slides.ts";
import { presentShow as presentShowJa } from "./ja/present-show.ts";
import { presentExports as presentExportsJa } from "./ja/present-exports.ts";
import { page as pageJa } from "./ja/page.ts";
import { career as careerJa } from "./ja/career.ts";
import { careerAhead as careerAheadJa } from "./ja/career-ahead.ts";
import { careerLadder as careerLadderJa } from "./ja/career-ladder.ts";
import { careerFlags as careerFlagsJa } from "./ja/career-flags.ts";
import { retention as retentionJa } from "./ja/retention.ts";
import { retentionCauses as retentionCausesJa } from "./ja/retention-causes.ts";
import { retentionTalks as retentionTalksJa } from "./ja/retention-talks.ts";
import { retentionCheckIn as retentionCheckInJa } from "./ja/retention-check-in.ts";
import { retentionDeparture as retentionDepartureJa } from "./ja/retention-departure.ts";
import { retentionLevers as retentionLeversJa } from "./ja/retention-levers.ts";
import { retentionCandidates as retentionCandidatesJa } from "./ja/retention-candidates.ts";
import { retentionLeavers as retentionLeaversJa } from "./ja/retention-leavers.ts";
import { workspaces as workspacesJa } from "./ja/workspaces.ts";

/** The shape of a translation: every key of the English words, except the singular that Japanese does not have. */
type TranslationOf<English> = {
  readonly [Key in keyof English as Key extends `${string}_one` ? never : Key]: English[Key] extends string
    ? string
    : TranslationOf<English[Key]>;
};

export const en = {
  common: commonEn,
  errors: errorsEn,
  frame: frameEn,
  overview: overviewEn,
  team: teamEn,
  teamMembers: teamMembersEn,
  teamMix: teamMixEn,
  teamChart: teamChartEn,
  teamSkills: teamSkillsEn,
  teamWork: teamWorkEn,
  plan: planEn,
  capacityDemand: capacityDemandEn,
  capacityBook: capacityBookEn,
  planTimeline: planTimelineEn,
  planRecommended: planRecommendedEn,
  planWorth: planWorthEn,
  compare: compareEn,
  examine: examineEn,
  examineFindings: examineFindingsEn,
  examineDuties: examineDutiesEn,
  examineMeans: examineMeansEn,
  examineNormal: examineNormalEn,
  examineChain: examineChainEn,
  examineOutcomes: examineOutcomesEn,
  present: presentEn,
  presentSlides: presentSlidesEn,
  presentShow: presentShowEn,
  presentExports: presentExportsEn,
  page: pageEn,
  career: careerEn,
  careerAhead: careerAheadEn,
  careerLadder: careerLadderEn,
  careerFlags: careerFlagsEn,
  paper: paperEn,
  role: roleEn,
  teamCauses: teamCausesEn,
  retention: retentionEn,
  retentionCauses: retentionCausesEn,
  retentionTalks: retentionTalksEn,
  retentionCheckIn: retentionCheckInEn,
  retentionDeparture: retentionDepartureEn,
  retentionLevers: retentionLeversEn,
  retentionCandidates: retentionCandidatesEn,
  retentionLeavers: retentionLeaversEn,
  capacity: capacityEn,
  scenarios: scenariosEn,
  history: historyEn,
  hiringBrief: hiringBriefEn,
  report: reportEn,
  analyses: analysesEn,
  explain: explainEn,
  difference: differenceEn,
  storage: storageEn,
  tables: tablesEn,
  tableProblems: tableProblemsEn,
  headline: headlineEn,
  merge: mergeEn,
  versions: versionsEn,
  settings: settingsEn,
  data: dataEn,
  vault: vaultEn,
  workspaces: workspacesEn,
  shell: shellEn,
} as const;

export const ja = {
  common: commonJa,
  errors: errorsJa,
  frame: frameJa,
  overview: overviewJa,
  team: teamJa,
  teamMembers: teamMembersJa,
  teamMix: teamMixJa,
  teamChart: teamChartJa,
  teamSkills: teamSkillsJa,
  teamWork: teamWorkJa,
  plan: planJa,
  capacityDemand: capacityDemandJa,
  capacityBook: capacityBookJa,
  planTimeline: planTimelineJa,
  planRecommended: planRecommendedJa,
  planWorth: planWorthJa,
  compare: compareJa,
  examine: examineJa,
  examineFindings: examineFindingsJa,
  examineDuties: examineDutiesJa,
  examineMeans: examineMeansJa,
  examineNormal: examineNormalJa,
  examineChain: examineChainJa,
  examineOutcomes: examineOutcomesJa,
  present: presentJa,
  presentSlides: presentSlidesJa,
  presentShow: presentShowJa,
  presentExports: presentExportsJa,
  page: pageJa,
  career: careerJa,
  careerAhead: careerAheadJa,
  careerLadder: careerLadderJa,
  careerFlags: careerFlagsJa,
  paper: paperJa,
  role: roleJa,
  teamCauses: teamCausesJa,
  retention: retentionJa,
  retentionCauses: retentionCausesJa,
  retentionTalks: retentionTalksJa,
  retentionCheckIn: retentionCheckInJa,
  retentionDeparture: retentionDepartureJa,
  retentionLevers: retentionLeversJa,
  retentionCandidates: retentionCandidatesJa,
  retentionLeavers: retentionLeaversJa,
  capacity: capacityJa,
  scenarios: scenariosJa,
  history: historyJa,
  hiringBrief: hiringBriefJa,
  report: reportJa,
  analyses: analysesJa,
  explain: explainJa,
  difference: differenceJa,
  storage: storageJa,
  tables: tablesJa,
  tableProblems: tableProblemsJa,
  headline: headlineJa,
  merge: mergeJa,
  versions: versionsJa,
  settings: settingsJa,
  data: dataJa,
  vault: vaultJa,
  workspaces: workspacesJa,
  shell: shellJa,
} as const satisfies TranslationOf<typeof en>;
