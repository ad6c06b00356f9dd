/** One thing that is not the same in two states of a workspace, told by identities and never by positions. */
import type { Baseline } from "../baseline.ts";

/** The lists of facts, each with the word for one of its things. */
export const factLists = {
  level: "levels",
  member: "members",
  segment: "segments",
  account: "accounts",
  activity: "activities",
  lever: "levers",
  checkIn: "checkIns",
  metric: "metrics",
  pastMember: "pastMembers",
  judgement: "judgements",
  candidate: "candidates",
  workBetween: "workBetween",
  action: "actions",
  metricLink: "metricLinks",
} as const satisfies Record<string, keyof Baseline>;
export type FactKind = keyof typeof factLists;
export const factKinds = Object.keys(factLists) as FactKind[];

/** What a difference is about. */
export type Subject =
  | { readonly kind: "workspace" | "company" | "facts" }
  | { readonly kind: FactKind | "scenario" | "keptFacts"; readonly id: string }
  | { readonly kind: "change"; readonly id: string; readonly scenarioId: string };
export type SubjectKind = Subject["kind"];

/** Lists whose order is part of the document. */
export type OrderedList = (typeof factLists)[FactKind] | "scenarios" | "changes" | "keptFacts";

export type Difference =
  | { readonly type: "added"; readonly subject: Subject; readonly to: object }
  | { readonly type: "removed"; readonly subject: Subject; readonly from: object }
  | {
      readonly type: "changed";
      readonly subject: Subject;
      /** The way to the value inside the subject; items of a keyed list by their key. */
      readonly field: readonly string[];
      /** undefined where there is none. */
      readonly from: unknown;
      readonly to: unknown;
    }
  | {
      readonly type: "reordered";
      readonly subject: Subject;
      readonly list: OrderedList;
      /** Keys of those that are in both, in their order. */
      readonly from: readonly string[];
      readonly to: readonly string[];
    };

/** The same text for the same subject: a key for maps and lists. */
export const subjectKey = (subject: Subject): string =>
  [subject.kind, "scenarioId" in subject ? subject.scenarioId : "", "id" in subject ? subject.id : ""].join(" ");
