/** What was found by kind, what worries most first; what was not found stands folded below. */
import type { Finding } from "../../../../shared/analysis/findings/finding.ts";
import { type Finding as FindingId, findings } from "../../../../shared/catalogue/findings.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { findingName, groupsOf, quietOnes } from "./findings.view.ts";
import { Strength, VerdictMark } from "./VerdictMark.tsx";

type FindingListProps = {
  readonly findings: readonly Finding[];
  readonly chosen: FindingId | undefined;
  readonly onChoose: (id: FindingId) => void;
};

export function FindingList({ findings: all, ...choice }: FindingListProps) {
  const { t, formats } = useWords();
  const quiet = quietOnes(all);
  return (
    <>
      {groupsOf(all).map((group) => (
        <Panel key={group.kind} title={t(`examineFindings.groups.${group.kind}`)}>
          <Rows findings={group.findings} {...choice} />
        </Panel>
      ))}
      {quiet.length > 0 && (
        <details className="findings-quiet">
          <summary>{t("examineFindings.notFound", { number: formats.integer(quiet.length) })}</summary>
          <Rows findings={quiet} {...choice} />
        </details>
      )}
    </>
  );
}

function Rows({ findings: some, chosen, onChoose }: FindingListProps) {
  const words = useWords();
  return (
    <ul className="findings-list">
      {some.map((finding) => (
        <li key={finding.id}>
          <button
            type="button"
            className="findings-row"
            aria-pressed={finding.id === chosen}
            onClick={() => onChoose(finding.id)}
          >
            <span className="findings-name">{findingName(finding, words)}</span>
            <VerdictMark finding={finding} />
            <Strength strength={finding.strength} />
            <span className="findings-sign">{findings[finding.id].sign[words.language]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
