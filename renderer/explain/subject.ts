import type { AttritionPattern } from "../../shared/catalogue/attrition-causes.ts";
import type { MemberType } from "../../shared/catalogue/member-types.ts";

/** Everything on Overview and Capacity that can be asked for its why. Months count from the scenario's start. */
export type Subject =
  | { readonly of: "coverage"; readonly month: number; readonly activityId?: string }
  | { readonly of: "target" }
  | { readonly of: "breach" }
  | { readonly of: "hireBy"; readonly safetyShare: number }
  | { readonly of: "leavers"; readonly pattern?: AttritionPattern }
  | { readonly of: "arrAtStake" }
  | { readonly of: "finalArr" }
  | { readonly of: "retention"; readonly net: boolean }
  | { readonly of: "cost" }
  | { readonly of: "accounts" | "segmentArr"; readonly segmentId: string; readonly month: number }
  | { readonly of: "segmentCoverage"; readonly segmentId: string }
  | { readonly of: "hours"; readonly what: "asked" | "delivered"; readonly month: number; readonly activityId?: string }
  | { readonly of: "supply"; readonly type: MemberType; readonly month: number };
