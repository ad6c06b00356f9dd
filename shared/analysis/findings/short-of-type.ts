/** A team that grew out of a support desk lacks those who take the initiative; one that only sells lacks those who hold the line. */
import type { Examined } from "./examined.ts";
import type { Evidence, EvidenceId, Finding } from "./finding.ts";
import { hireOf } from "./hire-of-type.ts";
import { cannotTell, judge } from "./judge.ts";
import { askedTypes, teamMix } from "./type-shares.ts";

/** With half of what the work asks for, the other half is done against somebody's type. Assumption. */
const scale = { none: 0.1, full: 0.5 };

function shortOf(type: "sales" | "support", id: Finding["id"], evidenceId: EvidenceId, of: Examined): Finding {
  const [mix, asked] = [teamMix(of), askedTypes(of)];
  const isTold = mix !== undefined && asked !== undefined && asked[type] > 0;
  const evidence: readonly Evidence[] = isTold
    ? [
        { id: evidenceId, value: Math.max(0, 1 - mix[type] / asked[type]), unit: "share", whence: "projection", scale },
        { id: "typeShare", value: mix[type], unit: "share", whence: "facts" },
        { id: "typeAsked", value: asked[type], unit: "share", whence: "projection" },
      ]
    : [];
  return {
    id,
    ...(isTold ? judge(evidence, (speaks) => speaks(evidenceId)) : cannotTell(mix ? "noWork" : "nobody")),
    evidence,
    place: { screen: "team", view: "mix" },
    remedies: hireOf(type, of),
  };
}

export const shortOfSales = (of: Examined): Finding => shortOf("sales", "shortOfSales", "salesShort", of);
export const shortOfSupport = (of: Examined): Finding => shortOf("support", "shortOfSupport", "supportShort", of);
