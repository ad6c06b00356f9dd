/** The rows of the members table: people, the seats that stand free, and the headings of groups. */
import type { Month } from "../../../../shared/base/month.ts";
import type { Level } from "../../../../shared/domain/ladder.ts";
import type { LevelSeats, Post } from "../../../../shared/domain/team-at.ts";

/** How somebody stands to the team in the month on screen. */
export type Standing = "here" | "leaving" | "coming" | "gone" | "seat";

export type Person = {
  readonly kind: "person";
  readonly key: string;
  readonly post: Post;
  /** Or the alias, or what a planned hire is called. */
  readonly name: string;
  readonly standing: Standing;
};

/** A free seat on the ladder: somebody could be hired for it or rise to it. */
export type Seat = {
  readonly kind: "seat";
  readonly key: string;
  readonly level: Level;
  readonly name: string;
  readonly standing: "seat";
};

export type Entry = Person | Seat;

export type Group = {
  readonly kind: "group";
  readonly key: string;
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly isOpen: boolean;
};

export type TeamRow = Entry | Group;

const standingOf = ({ status, leaves }: Post): Standing =>
  status === "here" ? (leaves === undefined ? "here" : "leaving") : status;

export const personOf = (post: Post, name: string): Person => ({
  kind: "person",
  key: post.id,
  post,
  name,
  standing: standingOf(post),
});

/** Nobody plans for more at once, and a ladder may have hundreds. */
const mostSeats = 20;

/** One row for each free seat. */
export const seatRows = (seats: readonly LevelSeats[], nameOf: (level: Level) => string): readonly Seat[] =>
  seats.flatMap(({ level, free = 0 }) =>
    Array.from({ length: Math.min(free, mostSeats) }, (_, index) => ({
      kind: "seat" as const,
      key: `seat ${level.id} ${index + 1}`,
      level,
      name: nameOf(level),
      standing: "seat" as const,
    })),
  );

export const isPerson = (row: TeamRow | undefined): row is Person => row?.kind === "person";

/** The month from which somebody's standing is another, for the words beside it. */
export const turnOf = ({ post, standing }: Person): Month | undefined =>
  standing === "coming" ? post.joins : standing === "here" ? undefined : post.leaves;
