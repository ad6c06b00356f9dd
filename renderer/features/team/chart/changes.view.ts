/** What the plan changes in the chart, in words. */
import { memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import type { Level } from "../../../../shared/domain/ladder.ts";
import type { Mix } from "../../../../shared/domain/mix.ts";
import { type ChartChange, chartChanges, type PersonChange } from "../../../../shared/domain/reporting-changes.ts";
import type { Seated } from "../../../../shared/domain/reporting-team.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import type { Words } from "../../../i18n/words.ts";

/** Signs on cards and in lists: the shape tells, the colour helps. */
export const changeSigns: Readonly<Record<ChartChange, string>> = {
  joined: "+",
  left: "−",
  moved: "→",
  level: "↑",
  changed: "~",
};

export type ChangeCount = { readonly kind: ChartChange; readonly count: number };

export const changeCounts = (changes: readonly PersonChange[]): readonly ChangeCount[] =>
  chartChanges
    .map((kind) => ({ kind, count: changes.filter(({ kinds }) => kinds.includes(kind)).length }))
    .filter(({ count }) => count > 0);

/** "Sales 60% · Support 40%". */
export const mixWords = (mix: Mix, { typeName, formats }: Words): string =>
  memberTypeIds
    .filter((type) => mix[type] >= 0.005)
    .toSorted((one, other) => mix[other] - mix[one])
    .map((type) => `${typeName(type)} ${formats.percent(mix[type])}`)
    .join(" · ");

export type ChangeSource = {
  readonly levels: readonly Level[];
  /** Everyone of either state. */
  readonly postOf: (id: string) => Post | undefined;
  readonly nameOf: (post: Post) => string;
};

/** One sentence for each thing that is different about someone. */
export function changeSentences(
  { kinds, before, after }: PersonChange<Seated>,
  { levels, postOf, nameOf }: ChangeSource,
  words: Words,
): readonly string[] {
  const { t, formats } = words;
  const manager = (post: Seated | undefined) => {
    const above = post?.managerId === undefined ? undefined : postOf(post.managerId);
    return above ? nameOf(above) : t("teamChart.changes.nobody");
  };
  const level = (post: Seated | undefined) => levels.find(({ id }) => id === post?.levelId)?.name ?? "";
  return kinds.flatMap((kind) => {
    switch (kind) {
      case "joined":
        return after
          ? [t("teamChart.changes.sentences.joined", { month: formats.month(after.joins), manager: manager(after) })]
          : [];
      case "left":
        return [t("teamChart.changes.sentences.left", { manager: manager(before) })];
      case "moved":
        return [t("teamChart.changes.sentences.moved", { from: manager(before), to: manager(after) })];
      case "level":
        return [t("teamChart.changes.sentences.level", { from: level(before), to: level(after) })];
      case "changed":
        return before && after ? otherWork(before, after, words) : [];
    }
  });
}

function otherWork(before: Seated, after: Seated, words: Words): string[] {
  const { t, formats } = words;
  const [mixFrom, mixTo] = [mixWords(before.mix, words), mixWords(after.mix, words)];
  const none = t("teamChart.changes.noTeam");
  return [
    ...(mixFrom === mixTo ? [] : [t("teamChart.changes.sentences.mix", { from: mixFrom, to: mixTo })]),
    ...(before.fteShare === after.fteShare
      ? []
      : [
          t("teamChart.changes.sentences.hours", {
            from: formats.percent(before.fteShare),
            to: formats.percent(after.fteShare),
          }),
        ]),
    ...(before.team === after.team
      ? []
      : [t("teamChart.changes.sentences.team", { from: before.team ?? none, to: after.team ?? none })]),
  ];
}
