/** What the plan counts on and nobody can do, with the cure beside each. */
import type { Unbacked } from "../../../../shared/analysis/means/unbacked.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Still } from "../../../ui/Still.tsx";
import { sayUnbacked, unbackedKey, unbackedName } from "./means.view.ts";
import type { MeansShown } from "./use-means.ts";

export function UnbackedPanel({ shown }: { readonly shown: MeansShown }) {
  const { unbacked, speech } = shown;
  const { t } = speech;
  return (
    <Panel title={t("examineMeans.unbacked.title")} note={t("examineMeans.unbacked.note")}>
      {unbacked.length === 0 ? (
        <p className="means-quiet">{t("examineMeans.unbacked.nothing")}</p>
      ) : (
        <ul className="means-list">
          {unbacked.map((step) => (
            <li key={unbackedKey(step)} className="means-step">
              <h3 className="means-name">{unbackedName(step, speech)}</h3>
              <p>{sayUnbacked(step, speech)}</p>
              {step.kind === "selfService" && step.startable && (
                <p className="means-quiet">{t("examineMeans.unbacked.why.startable", { name: step.startable.name })}</p>
              )}
              <Cures step={step} shown={shown} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

type Cure = { readonly words: string; readonly act: () => void; readonly isEdit: boolean };

function useCures(step: Unbacked, { speech, team, deeds }: MeansShown): readonly Cure[] {
  const { t, formats } = speech;
  const { goTo } = useFocus();
  const see = (words: string): Cure => ({
    words,
    act: () => goTo({ screen: "retention", view: "levers" }),
    isEdit: false,
  });
  const takeOut = (act: () => void): Cure => ({ words: t("examineMeans.unbacked.cures.takeOut"), act, isEdit: true });
  switch (step.kind) {
    case "nobody":
    case "leaves":
      return [
        see(t("examineMeans.unbacked.cures.owner")),
        ...(step.kind === "nobody" && step.isPlanned ? [takeOut(() => deeds.leaveAsItIs(step.lever))] : []),
      ];
    case "hours":
      return [
        see(t("examineMeans.unbacked.cures.capacity")),
        ...(step.isPlanned ? [takeOut(() => deeds.leaveAsItIs(step.lever))] : []),
      ];
    case "unknown":
    case "lessWork":
      return [see(t("examineMeans.unbacked.cures.adopt")), takeOut(() => deeds.takeOut(step.change))];
    case "selfService": {
      const { startable } = step;
      if (!startable) return [see(t("examineMeans.unbacked.cures.adopt"))];
      const words = t("examineMeans.unbacked.cures.start", { month: formats.month(team.month) });
      return [{ words, act: () => deeds.start(startable), isEdit: true }];
    }
  }
}

function Cures({ step, shown }: { readonly step: Unbacked; readonly shown: MeansShown }) {
  const { t } = shown.speech;
  const name = unbackedName(step, shown.speech);
  return (
    <div className="means-deeds">
      {useCures(step, shown).map(({ words, act, isEdit }, at) => (
        <Still key={words} when={isEdit && shown.team.isFrozen}>
          <Button
            size="small"
            tone={at === 0 ? "plain" : "quiet"}
            aria-label={t("examineMeans.unbacked.cureLabel", { cure: words, name })}
            onPress={act}
          >
            {words}
          </Button>
        </Still>
      ))}
    </div>
  );
}
