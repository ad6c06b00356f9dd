import { toInterval } from "../../../../shared/analysis/statistics/estimate.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Facts } from "../../../ui/Facts.tsx";
import { Why } from "../../../ui/Why.tsx";
import { gapOf } from "./recommended.view.ts";
import type { Found } from "./search.store.ts";

/** What was done to find the plan, how far from the best it may be, and what that rests on. */
type ProofWhyProps = { readonly found: Found; readonly showsMoney: boolean };

export function ProofWhy({ found: { answer }, showsMoney }: ProofWhyProps) {
  const { t, formats } = useWords();
  const { proof, moreCostJpy } = answer;
  const gap = gapOf(answer);
  const error = formats.money(Math.round(toInterval * moreCostJpy.standardError));
  return (
    <Why label={t("planRecommended.proof.label")} value={t("planRecommended.proof.open")}>
      <p>{t("planRecommended.proof.holds")}</p>
      <p>
        {t(
          gap === undefined
            ? "planRecommended.proof.none"
            : proof.isClosed
              ? "planRecommended.proof.closed"
              : "planRecommended.proof.looked",
        )}
      </p>
      <Facts
        facts={[
          ...(showsMoney
            ? [
                {
                  term: t("planRecommended.proof.measured"),
                  value: `${formats.signedMoney(Math.round(moreCostJpy.value))} ±${error}`,
                },
              ]
            : []),
          ...(showsMoney && gap !== undefined
            ? [
                { term: t("planRecommended.proof.cost"), value: formats.money(Math.round(proof.costJpy)) },
                { term: t("planRecommended.proof.bound"), value: formats.money(Math.round(proof.boundJpy)) },
              ]
            : []),
          ...(gap === undefined ? [] : [{ term: t("planRecommended.proof.gap"), value: formats.percent(gap, 1) }]),
          { term: t("planRecommended.proof.required"), value: formats.percent(proof.requiredShare, 1) },
          { term: t("planRecommended.proof.plans"), value: formats.integer(proof.plansLived) },
          { term: t("planRecommended.proof.searchFutures"), value: formats.integer(proof.searchFutures) },
          { term: t("planRecommended.proof.verifiedFutures"), value: formats.integer(proof.verifiedFutures) },
          { term: t("planRecommended.proof.repairs"), value: formats.integer(proof.repairs) },
          { term: t("planRecommended.proof.seeds"), value: `${proof.searchSeed}, ${proof.verifySeed}` },
        ]}
      />
      <p>{t("planRecommended.proof.hires")}</p>
    </Why>
  );
}
