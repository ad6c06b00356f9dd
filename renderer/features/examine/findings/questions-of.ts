import type { CompanyQuestion } from "../../../../shared/analysis/findings/finding.ts";
import type { Finding as FindingId } from "../../../../shared/catalogue/findings.ts";

/** What a finding waits for, or stands on once it has been said. */
const asked: Partial<Readonly<Record<FindingId, readonly CompanyQuestion[]>>> = {
  pursuesValue: ["successMeasuredBy"],
  paysItsWay: ["grossMarginShare", "postSalesPaidBy"],
  answersToBoard: ["boardAsks", "ceoMovesResources"],
  marginEaten: ["grossMarginShare"],
  nobodyPays: ["postSalesPaidBy"],
  nobodyAsks: ["boardAsks"],
};

export const questionsOf = (id: FindingId): readonly CompanyQuestion[] => asked[id] ?? [];
