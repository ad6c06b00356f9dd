/** Who knows more about an assumption, and where in the app the answer goes. */
import type { Assumption } from "../../../../shared/analysis/uncertainty/tornado.ts";
import type { CoefficientId } from "../../../../shared/catalogue/coefficients.ts";
import type { Place } from "../../../focus/place.ts";

export type DeedId = "history" | "talks" | "recruiting" | "ramp" | "hours" | "customers" | "rules" | "lever" | "ask";

export type NextDeed = {
  readonly id: DeedId;
  /** Where the app can help; absent for what happens outside it. */
  readonly go?: { readonly place: Place; readonly name: "retention" | "talks" | "levers" | "capacity" };
};

const leavers = { place: { screen: "retention", view: "leavers" }, name: "retention" } as const;
const talks = { place: { screen: "retention", view: "talks" }, name: "talks" } as const;
const levers = { place: { screen: "retention", view: "levers" }, name: "levers" } as const;
const capacity = { place: { screen: "capacity", view: "coverage" }, name: "capacity" } as const;

/** By how ids begin: families of coefficients are learnt about in the same way. */
const byBeginning: readonly (readonly [RegExp, NextDeed])[] = [
  [/^(annualLeaving|type[A-Z]|tenure-|share-|career-)/u, { id: "history", go: leavers }],
  [/^(contagion|managerLeft|hazardCap)/u, { id: "history", go: leavers }],
  [/^(leadTime|hireCost)/u, { id: "recruiting" }],
  [/^ramp/u, { id: "ramp" }],
  [/^(spanHours|handOver(Months|Effort))/u, { id: "hours" }],
  [/^(churnGamma|handedOver|abandoned)/u, { id: "customers", go: capacity }],
  [/^notice/u, { id: "rules" }],
  [/^(lever|trainingCost|trainable|employerCost)/u, { id: "ask" }],
  [/^/u, { id: "talks", go: talks }],
];

export function deedFor({ kind, id }: { kind: Assumption["kind"]; id: CoefficientId | (string & {}) }): NextDeed {
  if (kind === "lever") return { id: "lever", go: levers };
  return byBeginning.find(([beginning]) => beginning.test(id))![1];
}
