/** Columns that nobody types: what follows from facts, from the plan, or from its projection. */
import { loadsIn } from "../../../../shared/analysis/people/member-figures.ts";
import { type Month, monthsBetween } from "../../../../shared/base/month.ts";
import { expectedLeadMonths, seatsAt } from "../../../../shared/domain/team-at.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { parseMonth } from "../../../../shared/format/table/values/month.ts";
import { limitsIn, monthLook, numberColumn, plainDigits, shareLimits } from "./fact-columns.ts";
import { refusalOf } from "./read-text.ts";
import type { Around, TeamColumn } from "./team-column.ts";
import { type Entry, type Person, type Standing, turnOf } from "./team-rows.ts";

const standings: readonly Standing[] = ["here", "leaving", "coming", "seat", "gone"];

/** How somebody stands to the team in that month, in words. */
export function standingWords(entry: Entry, { words: { t, formats } }: Pick<Around, "words">): string {
  const month = entry.kind === "person" ? turnOf(entry) : undefined;
  const isHire = entry.kind === "person" && entry.post.kind === "hire";
  const key = isHire && entry.standing === "coming" ? "planned" : isHire ? "hired" : entry.standing;
  return t(`teamMembers.standings.${key}`, { month: month ? formats.month(month) : "" });
}

export function standingColumn(around: Around): TeamColumn {
  const { t } = around.words;
  return {
    id: "standing",
    topic: "person",
    width: 148,
    name: t("teamMembers.columns.standing"),
    valueOf: (entry) => standings.indexOf(entry.standing),
    textOf: (entry) => standingWords(entry, around),
    filter: "among",
    keyOf: ({ standing }) => ({ key: standing, label: t(`teamMembers.standingNames.${standing}`) }),
  };
}

/** When the requisition of a planned hire opens. */
export function opensColumn(around: Around): TeamColumn {
  const { scenario, words } = around;
  const hires = new Map(scenario.changes.map((change) => [change.id, change]));
  const opensIn = (entry: Entry): Month | undefined => {
    const hire = hires.get((entry.kind === "person" && entry.post.changeId) || "");
    return hire?.type === "hire"
      ? addMonths(entry.kind === "person" ? entry.post.joins : hire.month, -expectedLeadMonths(hire, scenario))
      : undefined;
  };
  return {
    id: "opens",
    topic: "place",
    width: 116,
    ...monthLook(opensIn, around),
    name: words.t("teamMembers.columns.opens"),
    editing: {
      fact: "opens",
      read: (text) => {
        const parsed = parseMonth(text);
        if (!("value" in parsed)) return refusalOf(parsed.code, parsed.params, text.trim(), words);
        return { said: { facts: { opens: parsed.value } } };
      },
    },
  };
}

const isHere = ({ post }: Person) => post.status === "here";

type Count = {
  readonly id: string;
  readonly topic: TeamColumn["topic"];
  readonly width: number;
  readonly unit?: string;
};

function countColumn(
  look: Count,
  around: Around,
  numberIn: (person: Person) => number | undefined,
  sum?: "sum" | "mean",
) {
  const { formats, t } = around.words;
  return numberColumn({
    ...look,
    name: t(`teamMembers.columns.${look.id}` as "teamMembers.columns.tenure"),
    numberIn,
    say: formats.integer,
    exact: plainDigits,
    ...(sum && { sum: { by: sum, say: (value: number) => formats.decimal(value, sum === "mean" ? 1 : 0) } }),
  });
}

const countBy = (ids: readonly (string | undefined)[]) => {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** Months with the company and on the level, people who report to them, customers they carry. */
export function countColumns(around: Around): readonly TeamColumn[] {
  const { month, posts, baseline, words } = around;
  const months = words.t("teamMembers.units.months");
  const reports = countBy(posts.flatMap(({ status, managerId }) => (status === "here" ? [managerId] : [])));
  const accounts = countBy(baseline.accounts.map(({ ownerId }) => ownerId));
  const since = (from: Month) => Math.max(0, monthsBetween(from, month));
  return [
    countColumn(
      { id: "tenure", topic: "career", width: 116, unit: months },
      around,
      (person) => (isHere(person) ? since(person.post.joins) : undefined),
      "mean",
    ),
    countColumn(
      { id: "onLevel", topic: "career", width: 156, unit: months },
      around,
      (person) => (isHere(person) ? since(person.post.levelSince) : undefined),
      "mean",
    ),
    countColumn({ id: "reports", topic: "place", width: 84 }, around, ({ post }) => reports.get(post.id), "sum"),
    countColumn({ id: "accounts", topic: "load", width: 84 }, around, ({ post }) => accounts.get(post.id), "sum"),
  ];
}

export function arrColumn(around: Around): TeamColumn {
  const { formats, t, language } = around.words;
  const arr = new Map<string, number>();
  for (const { ownerId, arrJpy } of around.baseline.accounts)
    if (ownerId !== undefined) arr.set(ownerId, (arr.get(ownerId) ?? 0) + arrJpy);
  const unit = language === "ja" ? 10_000 : 1;
  return numberColumn({
    id: "arr",
    topic: "load",
    width: 112,
    name: t("teamMembers.columns.arr"),
    unit: t("teamMembers.units.salary"),
    numberIn: ({ post }) => arr.get(post.id),
    say: (jpy) => formats.decimal(jpy / unit, 0),
    exact: (jpy) => plainDigits(jpy / unit),
    limits: limitsIn(unit),
    sum: { by: "sum", say: (sum) => formats.decimal(sum / unit, 0) },
  });
}

/** Asked hours against what somebody can do, on average over the next year, as projected. */
export function loadColumn(around: Around): TeamColumn {
  const { formats, t } = around.words;
  const loads = loadsIn(around.projection?.members);
  return numberColumn({
    id: "load",
    topic: "load",
    width: 84,
    name: t("teamMembers.columns.load"),
    numberIn: ({ post }) => loads.get(post.id),
    say: (load) => formats.percent(load),
    exact: (load) => formats.percent(load, 1),
    limits: shareLimits,
    sum: { by: "mean", say: (mean) => t("teamMembers.sums.mean", { number: formats.percent(mean) }) },
  });
}

/** The month of the latest conversation about staying. */
export function lastTalkColumn(around: Around): TeamColumn {
  const latest = new Map<string, Month>();
  for (const { memberId, held } of around.baseline.checkIns) {
    const known = latest.get(memberId);
    if (known === undefined || held > known) latest.set(memberId, held);
  }
  return {
    id: "lastTalk",
    topic: "wishes",
    width: 116,
    ...monthLook((entry) => (entry.kind === "person" ? latest.get(entry.post.id) : undefined), around),
    name: around.words.t("teamMembers.columns.lastTalk"),
  };
}

/** Whether somebody has been long enough where they are, and whether there is somewhere to go. */
export function nextStepColumn(around: Around): TeamColumn {
  const { baseline, scenario, month, words } = around;
  const levels = new Map(baseline.levels.map((level) => [level.id, level]));
  const freeOn = new Map(seatsAt(baseline, scenario, month).map(({ level, free }) => [level.id, free ?? Infinity]));
  function stepOf(entry: Entry) {
    const post = entry.kind === "person" && isHere(entry) ? entry.post : undefined;
    const level = post && levels.get(post.levelId);
    if (!post || !level) return undefined;
    if (level.nextLevelIds.length === 0) return { key: "top", months: 0 } as const;
    const months = level.typicalMonths - monthsBetween(post.levelSince, month);
    if (months > 0) return { key: "later", months } as const;
    const hasSeat = level.nextLevelIds.some((id) => (freeOn.get(id) ?? 0) > 0);
    return { key: hasSeat ? "ready" : "waiting", months: 0 } as const;
  }
  const order = ["waiting", "ready", "later", "top"];
  return {
    id: "nextStep",
    topic: "career",
    width: 176,
    name: words.t("teamMembers.columns.nextStep"),
    valueOf: (entry) => {
      const step = stepOf(entry);
      return step && order.indexOf(step.key) * 1_000 + step.months;
    },
    textOf: (entry) => {
      const step = stepOf(entry);
      return step ? words.t(`teamMembers.nextSteps.${step.key}`, { count: step.months }) : "";
    },
    filter: "among",
    keyOf: (entry) => {
      const step = stepOf(entry);
      return step && { key: step.key, label: words.t(`teamMembers.nextStepNames.${step.key}`) };
    },
  };
}
