import type { Member } from "../../domain/member.ts";
import type { MixFacts } from "../table/common-fields.ts";

/** What a roster's row states about a member. What needs more than its own row (identity, manager) is still text. */
export type RosterFacts = Omit<Member, "id" | "managerId"> &
  MixFacts & {
    readonly employeeNumber: string;
    readonly familyName: string;
    readonly givenName: string;
    readonly manager: string;
    readonly monthlyPay: number;
  };
