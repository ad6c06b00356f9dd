/** What an examination of a plan looks for: domain.md, section 3. Ids are shown in files and links; rename with care. */
import type { Words } from "../base/words.ts";
import { accountabilityFindings } from "./findings-accountability.ts";
import { failingModels } from "./findings-failing.ts";
import { realMarks } from "./findings-marks.ts";
import { peopleFindings } from "./findings-people.ts";

export const findingKindIds = [
  "failingModel",
  "mark",
  "composition",
  "skills",
  "scale",
  "money",
  "accountability",
] as const;
export type FindingKind = (typeof findingKindIds)[number];

export type FindingEntry = {
  readonly name: Words;
  readonly kind: FindingKind;
  /** What in a plan gives it away. */
  readonly sign: Words;
  /** Why it matters, in two sentences. */
  readonly why: Words;
  /** Where that is known from. */
  readonly source: Words;
};

export const findings = {
  ...failingModels,
  ...realMarks,
  ...peopleFindings,
  ...accountabilityFindings,
} as const satisfies Record<string, FindingEntry>;

export type Finding = keyof typeof findings;
export const findingIds = Object.keys(findings) as readonly Finding[];
