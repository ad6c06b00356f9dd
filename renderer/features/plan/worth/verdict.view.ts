/** The answer in a sentence: which change is worth most by the measure chosen, and which ones are worth nothing. */
import {
  type ChangeWorth,
  type ChangeWorths,
  inOrder,
  standingOf,
} from "../../../../shared/analysis/decisions/change-worth.ts";
import { type MeasureId, signOf } from "../../../../shared/analysis/decisions/worth-scores.ts";
import type { Words } from "../../../i18n/words.ts";
import type { ChangeNames } from "./change-names.view.ts";
import { sayInterval, sayWorth } from "./figures.view.ts";

/** More names than this make no sentence. */
const mostNames = 4;

const quoted = (changes: readonly ChangeWorth[], names: ChangeNames, { t, formats }: Words) =>
  formats.list(
    changes.slice(0, mostNames).map(({ changeId }) => t("planWorth.quoted", { name: names.get(changeId) ?? "" })),
  );

export function worthVerdict(found: ChangeWorths, by: MeasureId, names: ChangeNames, words: Words): string {
  const { t } = words;
  const order = inOrder(found.changes, by);
  const isCost = by === "cost";
  const foremost = order.filter(({ places }) => places[by].best === 1);
  const [first] = foremost;
  const measure = t(`planWorth.measures.${by}`);
  if (!first || (!isCost && !foremost.some(({ worths }) => signOf(by, worths[by]) > 0)))
    return t("planWorth.verdict.none", { measure });
  if (foremost.length > 1)
    return isCost
      ? t("planWorth.verdict.cheapestTied", { names: quoted(foremost, names, words) })
      : t("planWorth.verdict.tied", { measure, names: quoted(foremost, names, words) });
  const value = t("planWorth.interval", {
    value: sayWorth(by, first.worths[by].mean, words),
    interval: sayInterval(by, first.worths[by], words),
  });
  const name = quoted([first], names, words);
  return isCost
    ? t("planWorth.verdict.cheapest", { name, value })
    : t("planWorth.verdict.first", { measure, name, value });
}

/** What does nothing, what harms, and all of them together. */
export function worthAside(found: ChangeWorths, by: MeasureId, names: ChangeNames, words: Words): string {
  const { t } = words;
  const { changes, groups } = found;
  const idle = changes.filter(({ worths }) => standingOf(worths).kind === "nothing");
  const harmful = by === "cost" ? [] : changes.filter(({ worths }) => signOf(by, worths[by]) < 0);
  const all = groups.find(({ tag }) => tag === undefined);
  return [
    ...(all
      ? [t("planWorth.verdict.all", { count: changes.length, value: sayWorth(by, all.worths[by].mean, words) })]
      : []),
    ...(idle.length > 0
      ? [t("planWorth.verdict.idle", { count: idle.length, names: quoted(idle, names, words) })]
      : []),
    ...(harmful.length > 0
      ? [t("planWorth.verdict.harmful", { count: harmful.length, names: quoted(harmful, names, words) })]
      : []),
  ].join(words.language === "ja" ? "" : " ");
}
