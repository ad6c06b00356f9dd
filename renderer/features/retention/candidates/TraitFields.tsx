/** What they told of themselves. "Not asked" is an answer of its own. */
import { type CompanyPhase, companyPhaseIds, companyPhases } from "../../../../shared/catalogue/journey.ts";
import type { Candidate } from "../../../../shared/domain/candidate.ts";
import type { CandidateFacts } from "../../../../shared/domain/edits/candidates.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Select } from "../../../ui/Select.tsx";
import { shareTraits, stepOf, traitStepIds, traitSteps } from "./traits.ts";

type TraitFieldsProps = { readonly candidate: Candidate; readonly onChange: (facts: CandidateFacts) => void };

const notAsked = "notAsked";
/** Beyond the third it makes no difference to the model. */
const employers = ["0", "1", "2", "3"] as const;

export function TraitFields({ candidate, onChange }: TraitFieldsProps) {
  const { t, language } = useWords();
  const none = { id: notAsked, label: t("retentionCandidates.facts.notAsked") } as const;
  const { phasePreference, earlierCsEmployers } = candidate;
  return (
    <div className="candidates-fields">
      <Select<CompanyPhase | typeof notAsked>
        label={t("retentionCandidates.facts.phase")}
        options={[none, ...companyPhaseIds.map((id) => ({ id, label: companyPhases[id][language] }))]}
        value={phasePreference ?? notAsked}
        onChange={(id) => onChange({ phasePreference: id === notAsked ? undefined : id })}
      />
      {shareTraits.map((trait) => {
        const share = candidate[trait];
        return (
          <Select
            key={trait}
            label={t(`retentionCandidates.facts.${trait}`)}
            options={[none, ...traitStepIds.map((id) => ({ id, label: t(`retentionCandidates.facts.steps.${id}`) }))]}
            value={share === undefined ? notAsked : stepOf(share)}
            onChange={(id) => onChange({ [trait]: id === notAsked ? undefined : traitSteps[id] })}
          />
        );
      })}
      <Select
        label={t("retentionCandidates.facts.earlierCsEmployers")}
        options={[none, ...employers.map((id) => ({ id, label: id === "3" ? "3+" : id }))]}
        value={earlierCsEmployers === undefined ? notAsked : employers[Math.min(3, earlierCsEmployers)]}
        onChange={(id) => onChange({ earlierCsEmployers: id === notAsked ? undefined : Number(id) })}
      />
    </div>
  );
}
