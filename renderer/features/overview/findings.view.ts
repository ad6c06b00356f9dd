/** The weaknesses that show most plainly, for whoever looks at the whole. */
import { isMark } from "../../../shared/analysis/findings/examine.ts";
import type { Finding } from "../../../shared/analysis/findings/finding.ts";
import { findings } from "../../../shared/catalogue/findings.ts";
import type { Words } from "../../i18n/words.ts";

export type FindingRow = {
  readonly id: Finding["id"];
  readonly name: string;
  readonly sign: string;
  readonly verdict: string;
  readonly strength: string;
};

const mostRows = 3;

export const findingRows = (all: readonly Finding[], { t, formats, language }: Words): readonly FindingRow[] =>
  all
    .filter((finding) => !isMark(finding) && (finding.verdict === "holds" || finding.verdict === "partly"))
    .toSorted((one, other) => (other.strength ?? 0) - (one.strength ?? 0))
    .slice(0, mostRows)
    .map(({ id, verdict, strength }) => ({
      id,
      name: findings[id].name[language],
      sign: findings[id].sign[language],
      verdict: t(`examineFindings.verdicts.weakness.${verdict}`),
      strength: t("examineFindings.strength", { strength: formats.decimal(strength ?? 0, 2) }),
    }));
