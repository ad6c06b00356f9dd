/** What lies between the first month and the last: people who come and go, or revenue won and lost, each with its sign. */
import { attritionCauseIds } from "../../shared/catalogue/attrition-causes.ts";
import type { TotalsWhy } from "../../shared/analysis/explain/explain-totals.ts";
import { latest } from "../analyst/latest.ts";
import { useAnswer } from "../analyst/use-answer.ts";
import { useWords } from "../i18n/use-words.ts";
import type { Words } from "../i18n/words.ts";
import { Facts, type Fact } from "../ui/Facts.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { WhyPart } from "../ui/Why.tsx";

type Of = "arr" | "people";

export function TotalsBridge({ of }: { readonly of: Of }) {
  const words = useWords();
  const { t, formats } = words;
  const answered = useAnswer("totalsWhy", {});
  const why = latest(answered);
  if (answered.status === "failed") return undefined;
  return (
    <WhyPart title={t(`explain.bridge.${of}`)}>
      {why === undefined ? (
        <Skeleton label={t("explain.bridge.loading")} lines={5} />
      ) : (
        <>
          <Facts facts={of === "arr" ? arrFacts(why, words) : peopleFacts(why, words)} />
          <p className="explain-error">{t("explain.bridge.futures", { futures: formats.integer(why.futures) })}</p>
        </>
      )}
    </WhyPart>
  );
}

function arrFacts({ arr }: TotalsWhy, { t, formats: { money, signedMoney } }: Words): readonly Fact[] {
  return [
    { term: t("explain.bridge.opening"), value: money(arr.openingJpy) },
    { term: t("explain.bridge.won"), value: signedMoney(arr.newJpy) },
    { term: t("explain.bridge.expansion"), value: signedMoney(arr.expansionJpy) },
    { term: t("explain.bridge.churn"), value: signedMoney(-arr.churnAtFullCoverageJpy) },
    { term: t("explain.bridge.shortfall"), value: signedMoney(-arr.churnFromShortfallJpy) },
    { term: t("explain.bridge.orphans"), value: signedMoney(-arr.churnFromOrphansJpy) },
    { term: t("explain.bridge.closing"), value: money(arr.closingJpy) },
  ];
}

function peopleFacts({ headcount }: TotalsWhy, { t, formats }: Words): readonly Fact[] {
  const left = attritionCauseIds.reduce((sum, cause) => sum + headcount.leaversByCause[cause], 0);
  const signed = (people: number) => formats.signed(people, 1);
  return [
    { term: t("explain.bridge.opening"), value: formats.decimal(headcount.opening) },
    { term: t("explain.bridge.joining"), value: signed(headcount.joiningMembers) },
    { term: t("explain.bridge.hires"), value: signed(headcount.plannedHires) },
    { term: t("explain.bridge.replacements"), value: signed(headcount.replacements) },
    { term: t("explain.bridge.known"), value: signed(-headcount.knownLeavers) },
    { term: t("explain.bridge.left"), value: signed(-left) },
    { term: t("explain.bridge.closing"), value: formats.decimal(headcount.closing) },
  ];
}
