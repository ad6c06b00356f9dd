/** What the team can really pull, and what the plan counts on in vain. */
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { Why } from "../../../ui/Why.tsx";
import { BalancePanel } from "./BalancePanel.tsx";
import { HandsPanel } from "./HandsPanel.tsx";
import { InventoryPanel } from "./InventoryPanel.tsx";
import { meansVerdict, unbackedKey, unbackedName } from "./means.view.ts";
import { UnbackedPanel } from "./UnbackedPanel.tsx";
import { useMeans } from "./use-means.ts";
import "./means.css";

export function MeansView() {
  const shown = useMeans();
  const words = useWords();
  const { goTo } = useFocus();
  const { means, unbacked, balance, team } = shown;
  const { t, formats } = words;
  if (means.length === 0 && unbacked.length === 0)
    return (
      <EmptyState
        title={t("examineMeans.empty.title")}
        actions={
          <Button onPress={() => goTo({ screen: "retention", view: "levers" })}>{t("examineMeans.empty.deed")}</Button>
        }
      >
        {t("examineMeans.empty.body")}
      </EmptyState>
    );
  const { before, count, after = "", aside } = meansVerdict(means, unbacked, formats.month(team.month), words);
  return (
    <div className="means">
      <Verdict spoken={`${before}${count ?? ""}${after}`} aside={aside}>
        {before}
        {count !== undefined && (
          <Why label={t("examineMeans.unbacked.title")} value={count}>
            <ul className="means-list">
              {unbacked.map((step) => (
                <li key={unbackedKey(step)}>{unbackedName(step, shown.speech)}</li>
              ))}
            </ul>
          </Why>
        )}
        {after}
      </Verdict>
      <div className="means-pair">
        <InventoryPanel shown={shown} />
        <UnbackedPanel shown={shown} />
      </div>
      <BalancePanel balance={balance} />
      <HandsPanel shown={shown} />
    </div>
  );
}
