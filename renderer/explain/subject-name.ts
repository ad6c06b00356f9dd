import type { Translate } from "../../shared/i18n/translate.ts";
import type { Subject } from "./subject.ts";

/** What a number is about, without its month or segment: how it is announced before its value. */
export function subjectName(subject: Subject, t: Translate): string {
  switch (subject.of) {
    case "coverage":
      return t("explain.coverage.name");
    case "target":
      return t("explain.target.label");
    case "breach":
      return t("explain.breach.label");
    case "hireBy":
      return t("explain.hireBy.name");
    case "leavers":
      return t("explain.leavers.label");
    case "arrAtStake":
      return t("explain.arrAtStake.label");
    case "finalArr":
      return t("explain.finalArr.name");
    case "retention":
      return subject.net ? t("explain.retention.netLabel") : t("explain.retention.grossLabel");
    case "cost":
      return t("explain.cost.label");
    case "accounts":
      return t("explain.accounts.name");
    case "segmentArr":
      return t("explain.segmentArr.name");
    case "segmentCoverage":
      return t("explain.segmentCoverage.name");
    case "hours":
      return t(subject.what === "asked" ? "explain.coverage.demand" : "explain.coverage.delivered");
    case "supply":
      return t("explain.supply.name");
  }
}
