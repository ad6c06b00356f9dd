/** Rows, columns and sentences of the responsibility map. */
import {
  byUrgency,
  countDuties,
  type Duty,
  type DutyGap,
  dutyKey,
  type DutyOwner,
} from "../../../../shared/analysis/duties/duties.ts";
import type { Suggestion } from "../../../../shared/analysis/duties/suggest-owners.ts";
import type { Month } from "../../../../shared/base/month.ts";
import type { DutyRef } from "../../../../shared/domain/edits/duties.ts";
import type { Owner } from "../../../../shared/domain/owners.ts";
import type { Speech } from "../../../../shared/i18n/difference/speech.ts";
import { ownerKey, ownerName as nameOfOwner } from "../../../explain/owner-name.ts";
import type { Words } from "../../../i18n/words.ts";

export type DutyRow = Duty & {
  readonly key: string;
  readonly name: string;
  /** Best first; what stands beside is theirs to answer for only once somebody says so. */
  readonly suggestions: readonly Suggestion[];
};

export function dutyName({ kind, id }: DutyRef, { t, names }: Speech): string {
  if (kind === "activity") return names.activity(id);
  if (kind === "workBetween") return names.workBetween(id);
  const { name, segmentId } = names.metric(id);
  return segmentId === undefined ? name : t("examineDuties.metricOf", { name, segment: names.segment(segmentId) });
}

export const ownerName = (owner: Owner, { names, language }: Speech): string =>
  nameOfOwner(owner, { language, nameOf: names.member });

export const withGaps = (rows: readonly DutyRow[]): readonly DutyRow[] =>
  rows.filter(({ gaps }) => gaps.length > 0).toSorted(byUrgency);

export function sayGap(gap: DutyGap, { owners }: Duty, month: Month, speech: Speech): string {
  const { t, formats } = speech;
  const named = (list: readonly DutyOwner[]) => formats.list(list.map((owner) => ownerName(owner, speech)));
  if (gap === "nobody" || gap === "noTarget") return t(`examineDuties.gapWhy.${gap}`);
  if (gap === "several") return t("examineDuties.gapWhy.several", { names: named(owners) });
  if (gap === "away") return t("examineDuties.gapWhy.away", { names: named(owners), month: formats.month(month) });
  const leaving = owners.filter(({ leaves }) => leaves !== undefined);
  const last =
    leaving
      .map(({ leaves }) => leaves!)
      .toSorted()
      .at(-1) ?? month;
  return t("examineDuties.gapWhy.leaving", { names: named(leaving), month: formats.month(last) });
}

export function saySuggestion(
  { activityId, near, duties, load }: Suggestion,
  { names, ...words }: Pick<Speech, "names" | "t" | "formats">,
): string {
  const { t, formats } = words;
  const share = load === undefined ? "" : formats.percent(load);
  const blanks = {
    activity: names.activity(activityId),
    near: formats.integer(near),
    duties: duties === 0 ? t("examineDuties.suggestion.none") : t("examineDuties.suggestion.duties", { count: duties }),
    load:
      load === undefined
        ? ""
        : t(load > 1 ? "examineDuties.suggestion.loadOver" : "examineDuties.suggestion.load", { share }),
  };
  return t(near === 1 ? "examineDuties.suggestion.best" : "examineDuties.suggestion.near", blanks);
}

const countedGaps = ["nobody", "several", "leaving", "noTarget"] as const;
type CountedGap = (typeof countedGaps)[number];

/** Stands round a number while the sentence is translated; no language writes it. */
const mark = "\u0001";

export type VerdictPart = string | { readonly gap: CountedGap; readonly count: string };

/** The answer in words; its numbers stand apart, because each opens to what it counts. */
export function dutiesVerdict(
  rows: readonly DutyRow[],
  { t, formats }: Pick<Words, "t" | "formats">,
): readonly VerdictPart[] {
  const counts = countDuties(rows);
  const all = formats.integer(counts.all);
  if (counts.withGap === 0) return [t("examineDuties.verdict.clear", { all })];
  const said = countedGaps
    .filter((gap) => counts[gap] > 0)
    .map((gap) => t(`examineDuties.verdict.${gap}`, { count: counts[gap], number: `${mark}${gap}${mark}` }));
  return t("examineDuties.verdict.gaps", { all, gaps: formats.list(said) })
    .split(mark)
    .map((piece) => {
      const gap = countedGaps.find((one) => one === piece);
      return gap === undefined ? piece : { gap, count: formats.integer(counts[gap]) };
    });
}

/** The duties that a number of the answer counts. */
export const countedIn = (rows: readonly DutyRow[], gap: CountedGap): readonly DutyRow[] =>
  rows.filter(({ gaps }) => gaps.includes(gap) || (gap === "nobody" && gaps.includes("away")));

export type OwnerColumn = { readonly key: string; readonly owner: Owner; readonly name: string };

export type CellLook = "owner" | "shared" | "leaving" | "away" | "suggested" | "none";

export function lookOf({ owners, suggestions, gaps }: DutyRow, { key }: OwnerColumn): CellLook {
  const own = owners.find((owner) => ownerKey(owner) === key);
  if (own) {
    if (own.standing === "gone" || own.standing === "coming") return "away";
    if (own.leaves !== undefined) return "leaving";
    return owners.length > 1 ? "shared" : "owner";
  }
  const [first] = gaps.some((gap) => gap !== "noTarget" && gap !== "several") ? suggestions : [];
  return first && key === `member ${first.memberId}` ? "suggested" : "none";
}

export function sayCell(row: DutyRow, column: OwnerColumn, { t, formats }: Pick<Words, "t" | "formats">): string {
  const look = lookOf(row, column);
  const blanks = { name: column.name, duty: row.name };
  const leaves = row.owners.find((owner) => ownerKey(owner) === column.key)?.leaves;
  return look === "leaving" && leaves !== undefined
    ? t("examineDuties.matrix.cell.leaving", { ...blanks, month: formats.month(leaves) })
    : t(`examineDuties.matrix.cell.${look === "leaving" ? "owner" : look}`, blanks);
}

/** Whoever owns something or is the first to be suggested; everybody where that is asked for. Teams after people. */
export function ownerColumns(
  rows: readonly DutyRow[],
  memberIds: readonly string[],
  isEveryone: boolean,
  speech: Speech,
): readonly OwnerColumn[] {
  const involved = new Set<string>();
  const teams = new Set<string>();
  for (const { owners, suggestions, gaps } of rows) {
    for (const owner of owners)
      if (owner.kind === "member") involved.add(owner.memberId);
      else teams.add(owner.team);
    if (gaps.length > 0 && suggestions[0]) involved.add(suggestions[0].memberId);
  }
  const known = isEveryone ? memberIds : memberIds.filter((id) => involved.has(id));
  const others = [...involved].filter((id) => !known.includes(id));
  const columnOf = (owner: Owner): OwnerColumn => ({ key: ownerKey(owner), owner, name: ownerName(owner, speech) });
  return [
    ...[...known, ...others].map((memberId) => columnOf({ kind: "member", memberId })),
    ...[...teams].map((team) => columnOf({ kind: "team", team })),
  ];
}

export const rowsOf = (
  duties: readonly Duty[],
  suggested: ReadonlyMap<string, readonly Suggestion[]>,
  speech: Speech,
): readonly DutyRow[] =>
  duties.map((duty) => ({
    ...duty,
    key: dutyKey(duty),
    name: dutyName(duty, speech),
    suggestions: suggested.get(dutyKey(duty)) ?? [],
  }));
