/** The grid of people and skills: whose rows, what each cell says, and which key means which level. */
import { coreStanding } from "../../../../shared/analysis/competencies/core-skills.ts";
import { type Competency, competencies } from "../../../../shared/catalogue/competencies.ts";
import type { Level } from "../../../../shared/domain/ladder.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import type { Words } from "../../../i18n/words.ts";
import type { MatrixCell } from "../../../ui/MatrixGrid.tsx";
import { levelWordKeys, skillName } from "./skills.view.ts";

/** A team's name, or one of the two that no team has. */
export type TeamChoice = { readonly all: true } | { readonly team: string | undefined };

export const teamsIn = (posts: readonly Post[]): readonly (string | undefined)[] =>
  [...new Set(posts.filter(({ status }) => status === "here").map(({ team }) => team))].toSorted((one, other) =>
    (one ?? "\uffff").localeCompare(other ?? "\uffff"),
  );

export const rowsOf = (posts: readonly Post[], choice: TeamChoice): readonly Post[] =>
  posts.filter(
    ({ kind, status, team }) => kind === "member" && status === "here" && ("all" in choice || team === choice.team),
  );

/** Digits set a level, the keys that delete make it blank again; undefined for a key that means nothing here. */
export function levelOfKey(key: string): { readonly level: number | undefined } | undefined {
  if (/^[0-4]$/.test(key)) return { level: Number(key) };
  return key === "Delete" || key === "Backspace" ? { level: undefined } : undefined;
}

type CellOf = {
  readonly post: Post;
  readonly name: string;
  readonly competency: Competency;
  readonly level: Level | undefined;
  readonly leads: boolean;
};

export function skillCell({ post, name, competency, level, leads }: CellOf, words: Words): MatrixCell {
  const { t } = words;
  const skills = post.member?.competencies ?? {};
  const has = skills[competency];
  const asked = level?.requirements?.[competency] ?? 0;
  const skill = skillName(competency, words);
  const plain =
    has === undefined
      ? t("teamSkills.people.cellUnseen", { name, skill })
      : t("teamSkills.people.cell", { name, skill, level: has, word: t(`teamSkills.levels.${levelWordKeys[has]!}`) });
  const sentence =
    asked > 0 && level ? t("teamSkills.people.cellAsked", { cell: plain, levelName: level.name, asked }) : plain;
  const { kind } = competencies[competency];
  if (has === undefined) {
    const isWanted = asked > 0 || kind !== "manager" || leads;
    return { content: isWanted ? "–" : "", sentence, look: isWanted ? "unseen" : "unasked" };
  }
  const look = has < asked ? "short" : kind === "core" && coreStanding(skills) === "neither" ? "ceiling" : "seen";
  return { content: has, sentence, look, tint: has / 4 };
}
