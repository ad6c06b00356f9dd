/** What each role sees. README.md is the same in one table, with the reasons. */
import type { Role } from "../../shared/ipc/roles.ts";

export type Sight = {
  readonly role: Role;
  /** May show names. Without it people are numbered, and no switch changes that. */
  readonly seesNames: boolean;
  /** What presses on one person, or what is expected of one; else only groups large enough to hide in. */
  readonly seesPeopleByCause: boolean;
  /** Conversations: that they were held, what was answered, what was promised. */
  readonly seesCheckIns: boolean;
  readonly editsCheckIns: boolean;
  /** What was written about a conversation, where it lies in the clear. */
  readonly seesNotes: boolean;
  /** Is offered to open what lies under the seal of the notes. */
  readonly opensSealedNotes: boolean;
  readonly seesFollowUps: boolean;
  readonly seesCandidates: boolean;
  /** Single people who left; rates and causes of all of them are for everybody. */
  readonly seesLeavers: boolean;
  /** What a leader thought would happen to somebody. */
  readonly seesJudgements: boolean;
  /** What one person earns. Sums of a team and of customers are for everybody. */
  readonly seesMoney: boolean;
  /** Files and tables that hold everything, names included. */
  readonly takesOut: boolean;
};

/** One line of the table. */
export type SightId = Exclude<keyof Sight, "role">;

const sights: Readonly<Record<Role, Omit<Sight, "role">>> = {
  head: {
    seesNames: true,
    seesPeopleByCause: true,
    seesCheckIns: true,
    editsCheckIns: true,
    seesNotes: true,
    opensSealedNotes: false,
    seesFollowUps: true,
    seesCandidates: true,
    seesLeavers: true,
    seesJudgements: true,
    seesMoney: true,
    takesOut: true,
  },
  hr: {
    seesNames: true,
    seesPeopleByCause: true,
    seesCheckIns: true,
    editsCheckIns: true,
    seesNotes: true,
    opensSealedNotes: true,
    seesFollowUps: true,
    seesCandidates: true,
    seesLeavers: true,
    seesJudgements: false,
    seesMoney: false,
    takesOut: true,
  },
  presenter: {
    seesNames: false,
    seesPeopleByCause: false,
    seesCheckIns: false,
    editsCheckIns: false,
    seesNotes: false,
    opensSealedNotes: false,
    seesFollowUps: false,
    seesCandidates: false,
    seesLeavers: false,
    seesJudgements: false,
    seesMoney: false,
    takesOut: false,
  },
};

export const sightOf = (role: Role): Sight => ({ role, ...sights[role] });
