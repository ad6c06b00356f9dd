/** The changes in order, with what is said of each. */
import {
  type ChangeWorth,
  type ChangeWorths,
  inOrder,
  type Places,
  standingOf,
} from "../../../../shared/analysis/decisions/change-worth.ts";
import type { MeasureId, Worths } from "../../../../shared/analysis/decisions/worth-scores.ts";
import type { Words } from "../../../i18n/words.ts";
import type { ChangeNames } from "./change-names.view.ts";
import { saySize, sayWorth } from "./figures.view.ts";

export type RankRow = {
  readonly id: string;
  readonly name: string;
  /** Of what it does nothing, or harm; empty where it simply helps. */
  readonly remark: string;
  readonly place: string;
  readonly isTied: boolean;
  readonly worths: Worths;
};

const sayPlaces = ({ best, last }: Places, { formats }: Words) =>
  formats.range(formats.integer(best), formats.integer(last));

function remarkOf(worths: Worths, { t, formats }: Words): string {
  const standing = standingOf(worths);
  if (standing.kind !== "told") return t(`planWorth.rank.${standing.kind}`);
  const list = (ids: readonly MeasureId[]) => formats.list(ids.map((id) => t(`planWorth.measures.${id}`)));
  const { helps, harms } = standing;
  if (harms.length === 0) return "";
  return helps.length === 0
    ? t("planWorth.rank.harms", { harms: list(harms) })
    : t("planWorth.rank.mixed", { helps: list(helps), harms: list(harms) });
}

/** A change that is in the plan no longer is left out: an answer may be of the plan before. */
export const rankRows = (found: ChangeWorths, by: MeasureId, names: ChangeNames, words: Words): readonly RankRow[] =>
  inOrder(found.changes, by)
    .filter(({ changeId }) => names.has(changeId))
    .map(({ changeId, worths, places }: ChangeWorth) => ({
      id: changeId,
      name: names.get(changeId)!,
      remark: remarkOf(worths, words),
      place: sayPlaces(places[by], words),
      isTied: places[by].best !== places[by].last,
      worths,
    }));

export const groupRows = ({ groups }: ChangeWorths, words: Words): readonly RankRow[] =>
  groups.map(({ tag, changeIds, worths }) => ({
    id: JSON.stringify(tag ?? null),
    name: tag === undefined ? words.t("planWorth.rank.all") : words.t("planWorth.rank.tag", { tag }),
    remark: words.t("planWorth.rank.count", { count: changeIds.length }),
    ...{ place: "", isTied: false, worths },
  }));

/** How the two foremost go together, by the measure chosen; undefined where fewer than two clearly help. */
export function togetherWords(
  { pairs }: ChangeWorths,
  by: MeasureId,
  names: ChangeNames,
  words: Words,
): string | undefined {
  const { t } = words;
  const pair = pairs.find(({ measures, changeIds }) => measures.includes(by) && changeIds.every((id) => names.has(id)));
  const between = pair?.by[by];
  if (!pair || !between) return undefined;
  const [one, other] = pair.changeIds.map((id) => t("planWorth.quoted", { name: names.get(id)! })) as [string, string];
  const said = {
    ...{ one, other },
    together: sayWorth(by, between.together.mean, words),
    excess: saySize(by, between.excess.mean, words),
  };
  if (between.kind === "addUp") return t("planWorth.together.addUp", said);
  const [first, second] = between.fair.map((value) => sayWorth(by, value, words)) as [string, string];
  return [t(`planWorth.together.${between.kind}`, said), t("planWorth.together.fair", { first, second })].join(
    words.language === "ja" ? "" : " ",
  );
}
