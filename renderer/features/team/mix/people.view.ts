/** Everyone as a point of the picture and a row of its table. */
import { loadsIn } from "../../../../shared/analysis/people/member-figures.ts";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Month } from "../../../../shared/base/month.ts";
import { type MemberType, memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import { type Mix, mainType } from "../../../../shared/domain/mix.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import type { Words } from "../../../i18n/words.ts";

/** Planned hires are hollow, whoever leaves or has left is faint. */
export type Standing = "here" | "leaving" | "coming" | "gone";

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly mix: Mix;
  readonly type: MemberType;
  readonly standing: Standing;
  /** When they come or go, where the standing speaks of it. */
  readonly month: Month | undefined;
  readonly isHire: boolean;
  /** Mean of the first year; undefined for planned hires, and before the first projection. */
  readonly load: number | undefined;
};

const standingOf = ({ status, leaves }: Post): Standing => (status === "here" && leaves ? "leaving" : status);

export function peopleOf(
  posts: readonly Post[],
  projection: Projection | undefined,
  nameOf: (post: Post) => string,
): readonly Person[] {
  const loads = loadsIn(projection?.members);
  return posts.map((post) => {
    const standing = standingOf(post);
    return {
      id: post.id,
      name: nameOf(post),
      mix: post.mix,
      type: mainType(post.mix),
      standing,
      month: standing === "coming" ? post.joins : post.leaves,
      isHire: post.kind === "hire",
      load: standing === "gone" ? undefined : loads.get(post.id),
    };
  });
}

/** "Sales-type 55%, Support-type 20%, Analyst-type 25%". */
export const mixInWords = (mix: Mix, { typeName, formats }: Words): string =>
  formats.list(memberTypeIds.map((type) => `${typeName(type)} ${formats.percent(mix[type])}`));

export const standingInWords = (
  { standing, month }: Pick<Person, "standing" | "month">,
  { t, formats }: Words,
): string => t(`teamMix.standing.${standing}`, { month: month ? formats.month(month) : "" });

/** The whole of it, read aloud. */
export function personInWords(person: Omit<Person, "id" | "type" | "isHire">, words: Words): string {
  const { name, mix, load } = person;
  const said = { name, mix: mixInWords(mix, words), standing: standingInWords(person, words) };
  return load === undefined
    ? words.t("teamMix.picture.point", said)
    : words.t("teamMix.picture.pointLoad", { ...said, load: words.formats.percent(load) });
}
