import type { PastMember } from "../../domain/past-member.ts";
import type { MixFacts } from "../table/common-fields.ts";
import type { Row } from "../table/row.ts";
import type { PastMemberField } from "./fields.ts";

export type PastMemberFacts = Omit<PastMember, "id"> &
  MixFacts & {
    readonly employeeNumber: string;
    readonly familyName: string;
    readonly givenName: string;
    /** As it stands in the file. */
    readonly reason: string;
  };

export type PastMemberRow = Row<PastMemberField, PastMemberFacts>;
