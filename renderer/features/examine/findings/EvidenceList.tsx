/** The numbers of this plan behind a finding; each opens to what it is held against, how plainly it speaks and how sure it is. */
import type { Evidence } from "../../../../shared/analysis/findings/finding.ts";
import { weightOf } from "../../../../shared/analysis/findings/judge.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { type Fact, Facts } from "../../../ui/Facts.tsx";
import { Why } from "../../../ui/Why.tsx";
import { aboutText, errorText, sizeText, type Telling, valueText } from "./evidence.view.ts";
import { strengthText } from "./findings.view.ts";
import { Strength } from "./VerdictMark.tsx";

type EvidenceListProps = { readonly evidence: readonly Evidence[]; readonly telling: Telling };

export function EvidenceList({ evidence, telling }: EvidenceListProps) {
  const { t } = useWords();
  return (
    <ul className="findings-list">
      {evidence.map((one) => {
        const about = one.about && aboutText(one.about, telling);
        const label = t(`examineFindings.evidence.${one.id}`);
        return (
          <li key={one.id} className="findings-number">
            <span>
              {label}
              {about !== undefined && <span className="findings-about">{about}</span>}
            </span>
            <span className="findings-value">
              <Why label={label} value={valueText(one, telling)}>
                <Reasons evidence={one} telling={telling} />
              </Why>
            </span>
            <Strength strength={weightOf(one)} />
          </li>
        );
      })}
    </ul>
  );
}

const hasEnds = ({ unit }: Evidence) => unit !== "degree" && unit !== "yesNo";

function Reasons({ evidence, telling }: { readonly evidence: Evidence; readonly telling: Telling }) {
  const words = useWords();
  const { t } = words;
  const { scale, unit, whence } = evidence;
  const weight = weightOf(evidence);
  const error = errorText(evidence, telling);
  const size = (value: number) => sizeText(unit, value, telling);
  const facts: readonly Fact[] = [
    { term: t("examineFindings.why.whence"), value: t(`examineFindings.whence.${whence}`) },
    ...(error === undefined ? [] : [{ term: t("examineFindings.why.error"), value: error }]),
    ...(scale && hasEnds(evidence)
      ? [
          { term: t("examineFindings.why.from"), value: size(scale.none) },
          { term: t("examineFindings.why.full"), value: size(scale.full) },
        ]
      : []),
    ...(weight === undefined
      ? []
      : [
          {
            term: t("examineFindings.why.weight"),
            value: t("examineFindings.why.weightValue", { weight: strengthText(weight, words) }),
          },
        ]),
  ];
  return (
    <>
      <Facts facts={facts} />
      <p>{t(scale ? "examineFindings.why.assumed" : "examineFindings.why.beside")}</p>
    </>
  );
}
