/** Who can pull a lever is written in free words ("Miura", "Ishizuka and the head of product"); the people of the team are read out of them. */
import type { Member } from "../../domain/member.ts";

const between = /\s*(?:[+＋、,，・/／&＆]|\s+and\s+)\s*/u;
const parts = (name: string) => [name, ...name.split(/[\s　]+/u)];

type Named = Pick<Member, "id" | "name">;

/** The members whom the words name, in full or by one part of the name that nobody else has. */
export function pullersAmong(words: string | undefined, members: readonly Named[]): readonly string[] {
  if (words === undefined) return [];
  const named = words.split(between).flatMap((word) => {
    const fitting = members.filter(({ name }) => parts(name).includes(word.trim()));
    return fitting.length === 1 ? [fitting[0]!.id] : [];
  });
  return [...new Set(named)];
}

/** Whether anybody is named whom the team does not know as one of its members: another team, a role, somebody outside. */
export const namesOthers = (words: string, members: readonly Named[]): boolean =>
  words.split(between).length > pullersAmong(words, members).length;
