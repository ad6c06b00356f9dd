import type { Difference } from "../../shared/domain/difference/difference.ts";
import type { SightId } from "../role/sight.ts";
import type { Sight } from "../role/sight.ts";

/** What a role must see to be told of differences of a kind. */
const needs: Readonly<Partial<Record<Difference["subject"]["kind"], SightId>>> = {
  checkIn: "seesCheckIns",
  pastMember: "seesLeavers",
  judgement: "seesJudgements",
  candidate: "seesCandidates",
};

/** Differences are a way round to whatever changed, so they follow the role like everything else. */
export const seenDifferences = (differences: readonly Difference[], sight: Sight): readonly Difference[] =>
  differences.filter((difference) => {
    const need = needs[difference.subject.kind];
    if (need !== undefined && !sight[need]) return false;
    const isPay =
      difference.subject.kind === "member" && difference.type === "changed" && difference.field[0] === "salaryJpy";
    return sight.seesMoney || !isPay;
  });
