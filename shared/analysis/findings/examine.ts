/** A second pair of eyes: everything that an examination looks for in a plan, in the order of the catalogue. */
import { type Finding as FindingId, findingIds, findings } from "../../catalogue/findings.ts";
import { ownsTooMuch, withoutOwner } from "./accountability.ts";
import { bandAid } from "./band-aid.ts";
import { answersToBoard, nobodyAsks } from "./board.ts";
import { ceiling } from "./ceiling.ts";
import { churnPatch } from "./churn-patch.ts";
import { doesEverything } from "./does-everything.ts";
import type { Examined } from "./examined.ts";
import type { Finding } from "./finding.ts";
import { fundedBlind } from "./funded-blind.ts";
import { costAboveUsual, marginEaten, nobodyPays } from "./money.ts";
import { noAnalyst } from "./no-analyst.ts";
import { noMultipliers } from "./no-multipliers.ts";
import { offType } from "./off-type.ts";
import { paysItsWay } from "./pays-its-way.ts";
import { pursuesValue } from "./pursues-value.ts";
import { scales } from "./scales.ts";
import { shortOfSales, shortOfSupport } from "./short-of-type.ts";
import { tiedToRetention } from "./tied-to-retention.ts";
import { untrained } from "./untrained.ts";
import { whiteGlove } from "./white-glove.ts";

const looks: Readonly<Record<FindingId, (of: Examined) => Finding>> = {
  ...{ whiteGlove, churnPatch, bandAid, fundedBlind, doesEverything },
  ...{ tiedToRetention, pursuesValue, paysItsWay, scales, answersToBoard },
  ...{ noAnalyst, shortOfSales, shortOfSupport, offType },
  ...{ ceiling, untrained },
  noMultipliers,
  ...{ costAboveUsual, marginEaten, nobodyPays },
  ...{ withoutOwner, ownsTooMuch, nobodyAsks },
};

export const examine = (of: Examined): readonly Finding[] => findingIds.map((id) => looks[id](of));

export const isMark = ({ id }: Pick<Finding, "id">): boolean => findings[id].kind === "mark";

/** How much there is to worry about, 0 to 1: a mark worries by what is missing of it. Undefined where it cannot be told. */
export const concernOf = (finding: Finding): number | undefined =>
  finding.strength === undefined ? undefined : isMark(finding) ? 1 - finding.strength : finding.strength;
