/** One press takes the learnt rates into the plan on screen; what that changes stands beside it before anybody presses. */
import { useMemo } from "react";
import type { Calibration } from "../../../../../shared/analysis/survival/calibrate.ts";
import { coefficients as catalogue } from "../../../../../shared/catalogue/coefficients.ts";
import { setCoefficients } from "../../../../../shared/domain/edits/assumptions.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { useWorth } from "../../../../simulator/use-worth.ts";
import { Button } from "../../../../ui/Button.tsx";
import { Panel } from "../../../../ui/Panel.tsx";
import { useStill } from "../../../../ui/Still.tsx";
import { Why } from "../../../../ui/Why.tsx";
import { useEdit, useWorkspace } from "../../../../workspace/use-workspace.ts";
import { effectsOf, useOf } from "./use.view.ts";

const noOptions: readonly never[] = [];

type UsePanelProps = {
  readonly found: Calibration;
  /** What is found is of facts that have changed since. */
  readonly isAsking: boolean;
};

export function UsePanel({ found, isAsking }: UsePanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const scenario = useWorkspace(({ workspace }) => activeScenario(workspace));
  const edit = useEdit();
  const isFrozen = scenario.frozen !== undefined;
  const isStill = useStill() || isFrozen;
  const { overrides, verdict } = found;
  const inUse = useOf(scenario, found);
  const options = useMemo(
    () =>
      inUse === "current"
        ? noOptions
        : [{ id: "teamHistory", changes: [], dropIds: [], coefficients: { ...overrides } }],
    [inUse, overrides],
  );
  const { status, values } = useWorth(options);
  // While it waits the values are those of another plan.
  const effects = status === "ready" && values?.[0] && effectsOf(values[0], words);
  const yearly = scenario.coefficients["annualLeaving"] ?? catalogue.annualLeaving.value;
  const drop = () =>
    edit(
      { key: "dropHistory" },
      setCoefficients(Object.fromEntries(Object.keys(overrides).map((id) => [id, undefined]))),
    );
  return (
    <Panel
      title={t("retentionLeavers.history.use.title")}
      note={
        inUse === "none"
          ? t("retentionLeavers.history.use.note", { count: Object.keys(overrides).length })
          : t(inUse === "current" ? "retentionLeavers.history.use.inUse" : "retentionLeavers.history.use.older")
      }
    >
      {isFrozen && <p className="leavers-quiet">{t("retentionLeavers.history.use.frozen")}</p>}
      {inUse !== "current" && (
        <>
          {overrides.annualLeaving !== undefined && (
            <p>
              {t("retentionLeavers.history.use.yearly", {
                from: formats.percent(yearly, 1),
                to: formats.percent(overrides.annualLeaving, 1),
              })}
            </p>
          )}
          {verdict.reach === "tooLittle" && (
            <p className="leavers-quiet">{t("retentionLeavers.history.use.tooLittle")}</p>
          )}
          {!effects && (
            <p className="leavers-quiet">
              {t(status === "failed" ? "retentionLeavers.history.use.failed" : "retentionLeavers.history.use.working")}
            </p>
          )}
          {effects && (
            <dl className="leavers-effects" aria-label={t("retentionLeavers.history.use.effects")}>
              {effects.map(({ id, text, error }) => {
                const term = t(`retentionLeavers.history.use.${id}`);
                return (
                  <div key={id} className="leavers-effect">
                    <dt>{term}</dt>
                    <dd>
                      <Why label={term} value={text}>
                        <p>{t("retentionLeavers.history.use.why", { error })}</p>
                      </Why>
                    </dd>
                  </div>
                );
              })}
            </dl>
          )}
        </>
      )}
      {!isStill && (
        <p className="leavers-deeds">
          {inUse !== "current" && (
            <Button
              tone="primary"
              disabledReason={isAsking ? t("retentionLeavers.history.use.working") : undefined}
              onPress={() => edit({ key: "useHistory" }, setCoefficients(overrides))}
            >
              {t(inUse === "none" ? "retentionLeavers.history.use.apply" : "retentionLeavers.history.use.renew")}
            </Button>
          )}
          {inUse !== "none" && <Button onPress={drop}>{t("retentionLeavers.history.use.drop")}</Button>}
        </p>
      )}
    </Panel>
  );
}
