/** Who holds a post: a member by their id, somebody of a planned hire by the hire's id and their number, `hire-1#2`. */
import { z } from "zod";
import type { Change } from "./change.ts";

const pattern = /^[A-Za-z0-9_-]{1,64}(?:#(?:[1-9]\d?|100))?$/;

export const postId = z.string().regex(pattern, "an id, or one of the people of a planned hire such as hire-1#2");

export const hiredId = (changeId: string, number: number): string => `${changeId}#${number}`;

/** The hire that a post belongs to; undefined for a member's. */
export const hireIdOf = (post: string): string | undefined => {
  const [changeId, number] = post.split("#");
  return number === undefined ? undefined : changeId;
};

/** Keeps only managers who can be: of planned hires those that are in force, as many as they look for. */
export function managersIn(changes: readonly Change[]): (managerId: string | undefined) => string | undefined {
  const counts = new Map(
    changes.flatMap((change) => (change.type === "hire" && change.enabled ? [[change.id, change.count]] : [])),
  );
  return (managerId) => {
    if (managerId === undefined) return undefined;
    const [changeId = "", number] = managerId.split("#");
    return number === undefined || Number(number) <= (counts.get(changeId) ?? 0) ? managerId : undefined;
  };
}
