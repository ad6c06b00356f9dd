/** The same finding in the other plans: how it stands in each, with progress while they are examined and a way to stop that. */
import type { Finding as FindingId } from "../../../../shared/catalogue/findings.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Progress } from "../../../ui/Progress.tsx";
import type { OtherPlan, OtherPlans } from "./use-other-findings.ts";
import { Strength, VerdictMark } from "./VerdictMark.tsx";

export function OtherPlansPart({ id, others }: { readonly id: FindingId; readonly others: OtherPlans }) {
  const { t, formats } = useWords();
  const { plans, all, isStopped, stop, doneShare } = others;
  const trials = Math.max(0, ...plans.map(({ found }) => found?.trials ?? 0));
  if (plans.length === 0) return <p className="findings-soft">{t("examineFindings.others.none")}</p>;
  return (
    <>
      <ul className="findings-list" aria-label={t("examineFindings.others.caption")}>
        {plans.map((plan) => (
          <li key={plan.scenario.id} className="findings-other">
            <span>{plan.scenario.name}</span>
            <Standing id={id} plan={plan} />
          </li>
        ))}
      </ul>
      {doneShare !== undefined && !isStopped && (
        <Progress
          label={t("examineFindings.others.working")}
          doneShare={doneShare}
          cancel={{ label: t("examineFindings.others.stop"), onCancel: () => stop(true) }}
        />
      )}
      {doneShare !== undefined && isStopped && (
        <p className="findings-soft">
          {t("examineFindings.others.stopped")}{" "}
          <Button size="small" onPress={() => stop(false)}>
            {t("examineFindings.others.workOut")}
          </Button>
        </p>
      )}
      {trials > 0 && (
        <p className="findings-soft">
          {t("examineFindings.others.futures", { trials: formats.integer(trials) })}
          {all > plans.length &&
            ` ${t("examineFindings.others.most", { number: formats.integer(plans.length), all: formats.integer(all) })}`}
        </p>
      )}
    </>
  );
}

function Standing({ id, plan: { status, found } }: { readonly id: FindingId; readonly plan: OtherPlan }) {
  const { t } = useWords();
  const finding = found?.findings.find((one) => one.id === id);
  if (finding === undefined)
    return (
      <span className="findings-soft">
        {t(status === "failed" ? "examineFindings.others.failed" : "examineFindings.others.waiting")}
      </span>
    );
  return (
    <>
      <VerdictMark finding={finding} />
      <Strength strength={finding.strength} />
    </>
  );
}
