/** A column of the members table: what it says about a person, and how a text is understood that is written into it. */
import type { ReactNode } from "react";
import type { Month } from "../../../../shared/base/month.ts";
import type { Competency } from "../../../../shared/catalogue/competencies.ts";
import type { MemberType } from "../../../../shared/catalogue/member-types.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { FactName, Facts } from "../../../../shared/domain/edits/members.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Entry, Person } from "./team-rows.ts";

export const topics = ["person", "place", "mix", "contract", "career", "wishes", "load", "skills"] as const;
export type Topic = (typeof topics)[number];

/** Why a text is not taken, and what would be. */
export type Refusal = { readonly reason: string; readonly cure: string };

/** What a cell's text says; parts of one fact that stand in several columns come together later. */
export type Said = {
  readonly facts?: Facts;
  readonly weights?: Partial<Record<MemberType, number>>;
  /** undefined: nothing is known of it. */
  readonly skills?: { readonly [Id in Competency]?: number | undefined };
};

export type Option = { readonly id: string; readonly text: string; readonly note?: string };

export type Editing = {
  readonly fact: FactName;
  /** A text that is not blank. */
  readonly read: (text: string, person: Person) => { readonly said: Said } | Refusal;
  /** What an emptied cell says; without it the fact has to be there. */
  readonly blank?: Said;
  readonly options?: readonly Option[];
  /** Several of the options can stand in a cell. */
  readonly isMany?: true;
};

export type Limits = {
  readonly write: (value: string | number) => string;
  readonly read: (typed: { readonly number: number; readonly unit: string }) => number;
};

/** What people are put together and picked by; `label` is what is read. */
export type Key = { readonly key: string; readonly label: string };

export type TeamColumn = {
  readonly id: string;
  readonly name: string;
  readonly unit?: string;
  readonly topic: Topic;
  /** In pixels. */
  readonly width: number;
  readonly isNumber?: boolean;
  /** Sorts, and is compared with limits; what is unknown comes last. */
  readonly valueOf: (entry: Entry) => string | number | undefined;
  /** As it is read. */
  readonly textOf: (entry: Entry) => string;
  /** As it is typed and copied, to the last digit; as it is read where absent. */
  readonly exactOf?: (entry: Entry) => string;
  readonly draw?: (entry: Entry) => ReactNode;
  readonly filter: "among" | "between" | "contains";
  /** Months are compared as months. */
  readonly isMonth?: true;
  /** How a limit is typed, where that is not the number itself. */
  readonly limits?: Limits;
  readonly keyOf?: (entry: Entry) => Key | undefined;
  /** How a group and the whole team are summed up. */
  readonly sum?: { readonly by: "sum" | "mean"; readonly say: (value: number) => string };
  /** Absent where it is worked out. */
  readonly editing?: Editing;
};

/** Everything that columns are made from. */
export type Around = {
  readonly words: Words;
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly month: Month;
  readonly posts: readonly Post[];
  readonly nameOf: (post: Post) => string;
  readonly areNamesHidden: boolean;
  /** The window only shows, whatever the plan. */
  readonly isStill?: boolean;
  readonly projection: Projection | undefined;
};

export const exactText = (column: TeamColumn, entry: Entry): string => (column.exactOf ?? column.textOf)(entry);
