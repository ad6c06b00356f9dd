/** Where in the window something is to be seen. */

export const teamViewIds = ["members", "mix", "chart", "skills", "work"] as const;
export type TeamViewId = (typeof teamViewIds)[number];

export const careerViewIds = ["ahead", "ladder", "flags"] as const;
export type CareerViewId = (typeof careerViewIds)[number];

export type Place =
  | { readonly screen: "team"; readonly view?: TeamViewId; readonly personId?: string }
  | { readonly screen: "career"; readonly view?: CareerViewId; readonly personId?: string }
  | { readonly screen: "overview" | "capacity" | "scenarios" | "versions" };
