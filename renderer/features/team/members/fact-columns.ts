/** Columns of plain facts: words, months, numbers. */
import type { Month } from "../../../../shared/base/month.ts";
import { competencies, type Competency, competencyIds } from "../../../../shared/catalogue/competencies.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import { type RosterField, rosterFields } from "../../../../shared/format/roster/fields.ts";
import { hundredth } from "../../../../shared/format/table/values/number.ts";
import { readAs, refusalOf } from "./read-text.ts";
import type { Around, Editing, Limits, TeamColumn, Topic } from "./team-column.ts";
import type { Entry, Person } from "./team-rows.ts";

type Look = Pick<TeamColumn, "id" | "topic" | "width">;

const nameOf = (field: RosterField, { words }: Around) => rosterFields[field].name[words.language];

const of = <Value>(read: (person: Person) => Value | undefined) => {
  return (entry: Entry): Value | undefined => (entry.kind === "person" ? read(entry) : undefined);
};

type WordFact = "reading" | "title" | "team" | "note";

/** Words; those about a person are not shown while names are hidden. */
export function wordColumn(fact: WordFact, look: Look, around: Around): TeamColumn {
  const { words, areNamesHidden } = around;
  const isHidden = areNamesHidden && (fact === "reading" || fact === "note");
  const textIn = ({ post }: Person) => (fact === "team" ? post.team : post.member?.[fact]);
  const valueOf = of((person) => {
    const text = textIn(person);
    return isHidden && text !== undefined ? words.t("teamMembers.hidden") : text;
  });
  const column: TeamColumn = {
    ...look,
    name: nameOf(fact, around),
    valueOf,
    textOf: (entry) => valueOf(entry)?.replaceAll(/\s+/g, " ") ?? "",
    exactOf: (entry) => valueOf(entry) ?? "",
    filter: fact === "team" || fact === "title" ? "among" : "contains",
    keyOf: (entry) => {
      const text = valueOf(entry);
      return text === undefined ? undefined : { key: text, label: text };
    },
    ...(!isHidden && {
      editing: {
        fact,
        read: readAs(fact, around, (facts) => ({ facts: { [fact]: facts[fact] } })),
        blank: { facts: { [fact]: undefined } },
        ...(fact === "team" && { options: teamsOf(around) }),
      },
    }),
  };
  return column;
}

const teamsOf = ({ posts }: Around) =>
  [...new Set(posts.flatMap(({ team }) => team ?? []))].toSorted().map((text) => ({ id: text, text }));

type MonthFact = "joined" | "levelSince" | "leaves";

export function monthColumn(fact: MonthFact, look: Look, around: Around): TeamColumn {
  const monthIn = (post: Post): Month | undefined =>
    fact === "joined" ? post.joins : fact === "leaves" ? post.leaves : post.levelSince;
  return {
    ...look,
    ...monthLook(
      of(({ post }) => monthIn(post)),
      around,
    ),
    name: nameOf(fact, around),
    editing: {
      fact,
      read: (text, person) => {
        const read = readAs(fact, around, (facts) => ({ facts: { [fact]: facts[fact] } }))(text);
        return "said" in read ? (impossibleMonth(read.said.facts?.[fact], fact, person, text, around) ?? read) : read;
      },
      ...(fact !== "joined" && { blank: { facts: { [fact]: undefined } } }),
    },
  };
}

/** A month that no member of today can have joined in or leave in. */
function impossibleMonth(month: Month | undefined, fact: MonthFact, { post }: Person, text: string, around: Around) {
  const { asOf } = around.baseline;
  if (month === undefined || post.kind === "hire") return undefined;
  if (fact === "joined" && month > asOf) return refusalOf("joinsLater", { asOf }, text, around.words);
  if (fact === "leaves" && month < post.joins)
    return refusalOf("leavesBeforeJoining", { joined: post.joins }, text, around.words);
  if (fact === "leaves" && month < asOf) return refusalOf("leftAlready", { asOf }, text, around.words);
  return undefined;
}

export const monthLook = (monthOf: (entry: Entry) => Month | undefined, { words }: Around) => ({
  valueOf: monthOf,
  textOf: (entry: Entry) => {
    const month = monthOf(entry);
    return month === undefined ? "" : words.formats.month(month);
  },
  exactOf: (entry: Entry): string => monthOf(entry) ?? "",
  filter: "between" as const,
  isMonth: true as const,
});

type NumberColumn = Look & {
  readonly name: string;
  readonly unit?: string;
  readonly numberIn: (person: Person) => number | undefined;
  readonly say: (value: number) => string;
  readonly exact: (value: number) => string;
  readonly sum?: NonNullable<TeamColumn["sum"]>;
  readonly limits?: Limits;
  readonly editing?: Editing;
};

export function numberColumn({ numberIn, say, exact, ...column }: NumberColumn): TeamColumn {
  const valueOf = of(numberIn);
  const said = (how: (value: number) => string) => (entry: Entry) => {
    const value = valueOf(entry);
    return value === undefined ? "" : how(value);
  };
  return { ...column, isNumber: true, valueOf, textOf: said(say), exactOf: said(exact), filter: "between" };
}

/** As many digits as it takes, and no more. */
export const plainDigits = (value: number): string => String(Number(value.toPrecision(12)));
/** 80, 80 % and 0.8 are one limit. */
export const shareLimits: Limits = {
  write: (share) => percentDigits(Number(share)),
  read: ({ number, unit }) => (unit === "%" || number > 1 ? number / 100 : number),
};

/** In the unit of the head, such as 万円. */
export const limitsIn = (unit: number): Limits => ({
  write: (value) => plainDigits(Number(value) / unit),
  read: ({ number }) => number * unit,
});

export const percentDigits = (share: number): string => `${plainDigits(share * 100)}%`;

type ShareFact = "fteShare" | "chaosTolerance" | "idealism" | "productAmbition" | "promotionAmbition";

const fieldOf = (fact: ShareFact): RosterField => (fact === "fteShare" ? "fte" : fact);

export function shareColumn(fact: ShareFact, look: Look, around: Around): TeamColumn {
  const { formats } = around.words;
  const field = fieldOf(fact);
  const say = (share: number) => formats.percent(share, Number.isInteger(hundredth(Math.round(share * 1e4))) ? 0 : 1);
  return numberColumn({
    ...look,
    name: nameOf(field, around),
    numberIn: ({ post }) => (fact === "fteShare" ? post.fteShare : post.member?.[fact]),
    say,
    exact: percentDigits,
    limits: shareLimits,
    sum:
      fact === "fteShare"
        ? { by: "sum", say: (sum) => around.words.t("teamMembers.sums.fte", { number: formats.decimal(sum, 1) }) }
        : { by: "mean", say: (mean) => formats.percent(mean) },
    editing: { fact, read: readAs(field, around, (facts) => ({ facts: { [fact]: facts[fact] } })) },
  });
}

/** In 万円 where Japanese is read, in yen otherwise; either way a unit that is typed wins. */
export function salaryColumn(look: Look, around: Around): TeamColumn {
  const { formats, language, t } = around.words;
  const unit = language === "ja" ? 10_000 : 1;
  return numberColumn({
    ...look,
    name: nameOf("salary", around),
    unit: t("teamMembers.units.salary"),
    numberIn: ({ post }) => post.salaryJpy,
    say: (jpy) => formats.decimal(jpy / unit, jpy % unit === 0 ? 0 : 1),
    exact: (jpy) => plainDigits(jpy / unit),
    limits: limitsIn(unit),
    sum: { by: "sum", say: (sum) => formats.decimal(sum / unit, 0) },
    editing: {
      fact: "salaryJpy",
      // 650 is 650万円 under that head, and 6500000 in the same column can only be yen.
      read: readAs(
        "salary",
        around,
        ({ salaryJpy }) => ({ facts: { salaryJpy } }),
        language === "ja" ? ["年収(万円)", ""] : [""],
      ),
      blank: { facts: { salaryJpy: undefined } },
    },
  });
}

export function contractColumn(look: Look, around: Around): TeamColumn {
  const { formats, t } = around.words;
  return numberColumn({
    ...look,
    name: nameOf("contractHours", around),
    unit: t("teamMembers.units.hours"),
    numberIn: ({ post }) => post.member?.contractHours,
    say: (hours) => formats.decimal(hours, Number.isInteger(hours) ? 0 : 1),
    exact: plainDigits,
    editing: {
      fact: "contractHours",
      read: readAs("contractHours", around, ({ contractHours }) => ({ facts: { contractHours } })),
      blank: { facts: { contractHours: undefined } },
    },
  });
}

export function employersColumn(look: Look, around: Around): TeamColumn {
  return numberColumn({
    ...look,
    name: nameOf("earlierCsEmployers", around),
    numberIn: ({ post }) => post.member?.earlierCsEmployers,
    say: around.words.formats.integer,
    exact: plainDigits,
    sum: { by: "mean", say: (mean) => around.words.formats.decimal(mean, 1) },
    editing: {
      fact: "earlierCsEmployers",
      read: readAs("earlierCsEmployers", around, ({ earlierCsEmployers }) => ({ facts: { earlierCsEmployers } })),
    },
  });
}

const skillColumn = (id: Competency, around: Around): TeamColumn =>
  numberColumn({
    id,
    topic: "skills" satisfies Topic,
    width: 96,
    name: competencies[id].name[around.words.language],
    numberIn: ({ post }) => post.member?.competencies[id],
    say: around.words.formats.integer,
    exact: plainDigits,
    sum: { by: "mean", say: (mean) => around.words.formats.decimal(mean, 1) },
    editing: {
      fact: "competencies",
      read: readAs(id, around, ({ competencies: levels }) => ({ skills: { [id]: levels?.[id] } })),
      blank: { skills: { [id]: undefined } },
    },
  });

/** Eight that people are hired for, two that decide, four of managers. */
export const skillColumns = (around: Around): readonly TeamColumn[] =>
  competencyIds.map((id) => skillColumn(id, around));
