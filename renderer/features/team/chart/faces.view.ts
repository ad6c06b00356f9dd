/** What a card says, worked out when the card first comes into sight. */
import type { Level } from "../../../../shared/domain/ladder.ts";
import type { Mix } from "../../../../shared/domain/mix.ts";
import type { ChartChange } from "../../../../shared/domain/reporting-changes.ts";
import { reportsTo } from "../../../../shared/domain/reporting-lines.ts";
import type { Seated } from "../../../../shared/domain/reporting-team.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import type { Words } from "../../../i18n/words.ts";
import type { OrgChart } from "./org-chart.ts";
import type { Shade, Shading } from "./shades.view.ts";

export type Face = {
  readonly id: string;
  readonly name: string;
  /** Title or level, and what is known of their leaving. */
  readonly detail: string;
  readonly shade: Shade;
  readonly mix: Mix;
  readonly isVacant: boolean;
  /** Drawn only to show who left. */
  readonly isGone: boolean;
  readonly changes: readonly ChartChange[];
  readonly flags: number;
  readonly reports: number;
  /** People below in all. */
  readonly below: number;
};

export type FaceOf = (id: string) => Face;

type FaceSource = {
  readonly chart: OrgChart;
  /** The differences are marked. */
  readonly marksChanges: boolean;
  readonly levels: readonly Level[];
  readonly nameOf: (post: Post) => string;
  readonly shading: Shading;
};

function detailOf(post: Seated, levels: ReadonlyMap<string, string>, { t, formats }: Words): string {
  if (post.isVacant) {
    if (post.status === "coming") return t("teamChart.face.vacantUntil", { month: formats.month(post.joins) });
    return post.leaves
      ? t("teamChart.face.vacantSince", { month: formats.month(post.leaves) })
      : t("teamChart.face.vacant");
  }
  // A title is the wording of today's level: someone promoted since no longer carries it.
  const title = post.member?.levelId === post.levelId ? post.member.title : undefined;
  const level = title ?? levels.get(post.levelId) ?? "";
  return post.leaves ? t("teamChart.face.leaves", { level, month: formats.month(post.leaves) }) : level;
}

/** Of somebody who has not come yet: what as, and from when. */
export const comingDetail = ({ levelId, joins }: Post, levels: readonly Level[], { t, formats }: Words): string =>
  t("teamChart.face.coming", {
    level: levels.find(({ id }) => id === levelId)?.name ?? "",
    month: formats.month(joins),
  });

/** The same face for the same person until the chart or the words change. */
export function createFaces({ chart, marksChanges, levels, nameOf, shading }: FaceSource, words: Words): FaceOf {
  const known = new Map<string, Face>();
  const levelNames = new Map(levels.map(({ id, name }) => [id, name]));
  function make(id: string): Face {
    const post = chart.personOf.get(id)!;
    const changes = marksChanges ? (chart.changeOf.get(id)?.kinds ?? []) : [];
    const isGone = chart.gone.has(id);
    return {
      ...{ id, changes, isGone },
      name: nameOf(post),
      detail: isGone ? words.t("teamChart.face.left") : detailOf(post, levelNames, words),
      shade: shading(post),
      mix: post.mix,
      isVacant: post.isVacant,
      flags: chart.flagsOf.get(id)?.length ?? 0,
      reports: reportsTo(chart.lines, id).length,
      below: chart.below.get(id) ?? 0,
    };
  }
  return (id) => {
    const face = known.get(id) ?? make(id);
    known.set(id, face);
    return face;
  };
}

/** "4 reports, 23 people below in all". */
export function reportsWords({ reports: count, below }: Face, { t, formats }: Words): string {
  const reports = t("teamChart.face.reports", { count });
  return below > count ? t("teamChart.face.reportsBelow", { reports, below: formats.integer(below) }) : reports;
}

/** A card as it is read aloud. */
export function spokenFace(face: Face, isFolded: boolean, isMarked: boolean, words: Words): string {
  const { t, formats } = words;
  const parts = [
    ...(face.reports > 0 ? [reportsWords(face, words)] : []),
    ...(face.reports > 0 && isFolded ? [t("teamChart.face.folded")] : []),
    ...face.changes.map((change) => t(`teamChart.changes.${change}`)),
    ...(face.flags > 0 ? [t("teamChart.face.flagged", { count: face.flags })] : []),
    ...(isMarked ? [t("teamChart.face.marked")] : []),
  ];
  const { name, detail, shade } = face;
  const spoken = t("teamChart.face.spoken", { name, detail, shade: shade.words });
  return parts.length === 0 ? spoken : `${spoken} ${formats.list(parts)}`;
}
