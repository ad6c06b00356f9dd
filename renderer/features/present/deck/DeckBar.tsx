import { useRole } from "../../../role/use-role.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Still } from "../../../ui/Still.tsx";
import { Switch } from "../../../ui/Switch.tsx";
import { ExportMenu } from "../exports/ExportMenu.tsx";
import { usePresent, usePresentStore } from "../present.store.ts";
import { ShowButton } from "../show/ShowButton.tsx";
import type { ShownState } from "../use-shown-deck.ts";
import { DeckChooser } from "./DeckChooser.tsx";
import { DeckPlans } from "./DeckPlans.tsx";

type DeckBarProps = { readonly state: ShownState; readonly isReadOnly: boolean };

/** Which talk, about which plans, and what can be done with it. */
export function DeckBar({ state, isReadOnly }: DeckBarProps) {
  const { t } = useWords();
  const { seesNames } = useRole();
  const store = usePresentStore();
  const areNamesShown = usePresent((state) => state.areNamesShown);
  return (
    <>
      <div className="present-bar">
        <DeckChooser isReadOnly={isReadOnly} />
        <div className="present-deeds">
          {seesNames && (
            <Switch isOn={areNamesShown} onChange={(isOn) => store.setState({ areNamesShown: isOn })}>
              {t("present.names.show")}
            </Switch>
          )}
          {state.status === "ready" && (
            <>
              <ShowButton deck={state.deck} />
              <ExportMenu deck={state.deck} plans={state.plans} />
            </>
          )}
        </div>
      </div>
      <Still when={isReadOnly}>
        <DeckPlans />
      </Still>
    </>
  );
}
