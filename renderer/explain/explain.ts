import type { Evidence, Explanation } from "./explanation.ts";
import { explainAccounts, explainSupply } from "./explain-capacity.ts";
import { explainActivity, explainCoverage } from "./explain-coverage.ts";
import { explainHireBy } from "./explain-hire-by.ts";
import { explainArrAtStake, explainCost, explainFinalArr, explainRetention } from "./explain-money.ts";
import { explainAsked, explainDelivered } from "./explain-hours.ts";
import { explainSegmentArr, explainSegmentCoverage } from "./explain-segments.ts";
import { explainLeavers } from "./explain-people.ts";
import { explainBreach, explainTarget } from "./explain-plan.ts";
import type { Subject } from "./subject.ts";

/** The why of a number; undefined when what it was about is no longer in the workspace. */
export function explain(subject: Subject, evidence: Evidence): Explanation | undefined {
  switch (subject.of) {
    case "coverage":
      return subject.activityId === undefined
        ? explainCoverage(evidence, subject.month)
        : explainActivity(evidence, subject.activityId, subject.month);
    case "target":
      return explainTarget(evidence);
    case "breach":
      return explainBreach(evidence);
    case "hireBy":
      return explainHireBy(evidence, subject.safetyShare);
    case "leavers":
      return explainLeavers(evidence, subject.pattern);
    case "arrAtStake":
      return explainArrAtStake(evidence);
    case "finalArr":
      return explainFinalArr(evidence);
    case "retention":
      return explainRetention(evidence, subject.net);
    case "cost":
      return explainCost(evidence);
    case "accounts":
      return explainAccounts(evidence, subject.segmentId, subject.month);
    case "segmentArr":
      return explainSegmentArr(evidence, subject.segmentId, subject.month);
    case "segmentCoverage":
      return explainSegmentCoverage(evidence, subject.segmentId);
    case "hours":
      return subject.what === "asked"
        ? explainAsked(evidence, subject.activityId, subject.month)
        : explainDelivered(evidence, subject.activityId, subject.month);
    case "supply":
      return explainSupply(evidence, subject.type, subject.month);
  }
}
