/** What differs between the plans themselves: a row for each term or change that is not the same in all, in domain words. */
import type { Change } from "../../../shared/domain/change.ts";
import { differencesOfTerms } from "../../../shared/domain/difference/differences-between.ts";
import { type Difference, subjectKey } from "../../../shared/domain/difference/difference.ts";
import { same } from "../../../shared/domain/difference/same.ts";
import { type Scenario, termsOf } from "../../../shared/domain/scenario.ts";
import { sayChange } from "../../../shared/i18n/difference/say-change.ts";
import { sayField, sayValues } from "../../../shared/i18n/difference/say-difference.ts";
import type { Speech } from "../../../shared/i18n/difference/speech.ts";

export type DifferingRow = {
  readonly key: string;
  readonly what: string;
  /** By the scenario's id. */
  readonly cells: ReadonlyMap<string, string>;
};

type Row = { readonly key: string; readonly what: string; readonly usual: string; readonly own: Map<string, string> };

const contentOf = ({ id: _, ...content }: Change) => content;
/** Planned twice, in two plans, it has two ids and is the same all the same. */
const isSameChange = (one: Change, other: Change) => same(contentOf(one), contentOf(other));

/** The other plan's terms with the ids of the reference's changes, wherever both plan the same. */
function alignedTo(reference: Scenario, other: Scenario) {
  const shared = new Set(other.changes.map(({ id }) => id));
  const free = reference.changes.filter(({ id }) => !shared.has(id));
  const changes = other.changes.map((change) => {
    if (reference.changes.some(({ id }) => id === change.id)) return change;
    const twin = free.findIndex((candidate) => isSameChange(candidate, change));
    return twin === -1 ? change : { ...change, id: free.splice(twin, 1)[0]!.id };
  });
  return { ...termsOf(other), changes };
}

export type DifferingOptions = {
  readonly speech: Speech;
  /** What one person will earn. */
  readonly seesMoney: boolean;
};

/** The reference first, then the others; rows in the order in which they are met. */
export function differingRows(
  reference: Scenario,
  others: readonly Scenario[],
  { speech, seesMoney }: DifferingOptions,
): readonly DifferingRow[] {
  const { t } = speech;
  const rows: Row[] = [];
  const planned = ({ enabled }: Change) => t(enabled ? "compare.differences.planned" : "compare.differences.off");
  const none = t("compare.differences.none");
  const added: { readonly row: Row; readonly change: Change }[] = [];

  function rowOf(key: string, what: string, usual: string): Row {
    const known = rows.find((row) => row.key === key);
    if (known) return known;
    const row: Row = { key, what, usual, own: new Map() };
    rows.push(row);
    return row;
  }

  function tell(difference: Difference, other: Scenario): void {
    const { subject, type } = difference;
    if (type === "reordered") return;
    if (type === "added") {
      const change = difference.to as Change;
      const twin = added.find((known) => !known.row.own.has(other.id) && isSameChange(known.change, change));
      const row = twin?.row ?? rowOf(`added ${other.id} ${change.id}`, sayChange(change, speech), none);
      if (!twin) added.push({ row, change });
      row.own.set(other.id, planned(change));
      return;
    }
    if (type === "removed") {
      const change = difference.from as Change;
      rowOf(subjectKey(subject), sayChange(change, speech), planned(change)).own.set(other.id, none);
      return;
    }
    const { field } = difference;
    if (subject.kind === "change" && field[0] === "salaryJpy" && !seesMoney) return;
    const values = sayValues(difference, speech) ?? {
      from: none,
      to: t("compare.differences.rewritten"),
    };
    const change = subject.kind === "change" && reference.changes.find(({ id }) => id === subject.id);
    const named = sayField(subject.kind, field, speech);
    const what = change ? t("compare.differences.of", { change: sayChange(change, speech), field: named }) : named;
    rowOf(`${subjectKey(subject)} ${field.join(" ")}`, what, values.from).own.set(other.id, values.to);
  }

  for (const other of others)
    for (const difference of differencesOfTerms(reference.id, termsOf(reference), alignedTo(reference, other)))
      tell(difference, other);
  return rows.map(({ key, what, usual, own }) => ({
    key,
    what,
    cells: new Map([reference, ...others].map(({ id }) => [id, own.get(id) ?? usual])),
  }));
}
