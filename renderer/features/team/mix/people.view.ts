/** Everyone as a point of the picture and a row of its table, in words. */
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { type MemberType, memberTypeIds, memberTypes } from "../../../../shared/catalogue/member-types.ts";
import { type Mix, mainType } from "../../../../shared/domain/mix.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Shape } from "../../../ui/TypeMark.tsx";

/** Planned hires are hollow, whoever leaves or has left is faint. */
export type Standing = "here" | "leaving" | "coming" | "gone";

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly mix: Mix;
  readonly type: MemberType;
  readonly shape: Shape;
  readonly standing: Standing;
  readonly isHire: boolean;
  /** Mean of the first year; undefined for planned hires, and before the first projection. */
  readonly load: number | undefined;
  readonly standingWords: string;
  /** The whole of it, read aloud. */
  readonly label: string;
};

/** "Sales-type 55%, Support-type 20%, Analyst-type 25%". */
export const mixInWords = (mix: Mix, { typeName, formats }: Words): string =>
  formats.list(memberTypeIds.map((type) => `${typeName(type)} ${formats.percent(mix[type])}`));

const standingOf = ({ status, leaves }: Post): Standing => (status === "here" && leaves ? "leaving" : status);

function standingWords({ joins, leaves }: Post, standing: Standing, { t, formats }: Words): string {
  const month = standing === "coming" ? joins : leaves;
  return t(`teamMix.standing.${standing}`, { month: month ? formats.month(month) : "" });
}

export function peopleOf(
  posts: readonly Post[],
  projection: Projection | undefined,
  nameOf: (post: Post) => string,
  words: Words,
): readonly Person[] {
  const loads = new Map(projection?.members.map(({ memberId, load }) => [memberId, load]));
  const { t, formats } = words;
  return posts.map((post) => {
    const type = mainType(post.mix);
    const standing = standingOf(post);
    const load = standing === "gone" ? undefined : loads.get(post.id);
    const said = {
      name: nameOf(post),
      mix: mixInWords(post.mix, words),
      standing: standingWords(post, standing, words),
    };
    return {
      id: post.id,
      name: said.name,
      mix: post.mix,
      type,
      shape: memberTypes[type].shape,
      standing,
      isHire: post.kind === "hire",
      load,
      standingWords: said.standing,
      label:
        load === undefined
          ? t("teamMix.picture.point", said)
          : t("teamMix.picture.pointLoad", { ...said, load: formats.percent(load) }),
    };
  });
}
