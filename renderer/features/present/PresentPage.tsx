/** The deck that is made of a plan: put in order, shown, and written to files. */
import { useEffect } from "react";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import { defaultSmallestGroup } from "../../../shared/privacy/smallest-group.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Failed } from "../../explain/Failed.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Intro } from "../../ui/Intro.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { Still } from "../../ui/Still.tsx";
import { Verdict } from "../../ui/Verdict.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { DeckBar } from "./deck/DeckBar.tsx";
import { DeckEditor } from "./deck/DeckEditor.tsx";
import { usePresentStore } from "./present.store.ts";
import { type ShownState, useAreNamesHidden, useShownDeck } from "./use-shown-deck.ts";
import { useDeck } from "./use-deck.ts";
import "./present.css";

/** Names are shown for one visit at most. */
function useForgetNames(): void {
  const store = usePresentStore();
  useEffect(() => () => store.setState({ areNamesShown: false }), [store]);
}

function PageVerdict({ state }: { readonly state: ShownState }) {
  const { t, formats } = useWords();
  const areNamesHidden = useAreNamesHidden();
  const smallest = useWorkspace(({ workspace }) => workspace.smallestGroup ?? defaultSmallestGroup);
  const { deck } = useDeck();
  if (state.status === "failed") return undefined;
  const isReady = state.status === "ready";
  const count = isReady ? state.deck.slides.length : deck.slides.filter(({ isHidden }) => isHidden !== true).length;
  const sentence =
    count === 0 ? t("present.verdictNone") : t(isReady ? "present.verdict" : "present.preparing", { count });
  const aside = t(areNamesHidden ? "present.hiddenNote" : "present.shownNote", {
    smallest: formats.integer(smallest),
  });
  return (
    <Verdict spoken={sentence} aside={aside}>
      {sentence}
    </Verdict>
  );
}

export function PresentPage() {
  const { t } = useWords();
  const state = useShownDeck();
  const isReadOnly = useWorkspace(({ readOnly }) => readOnly !== undefined);
  useForgetNames();
  if (state.status === "none")
    return (
      <div className="present">
        <Intro />
        <EmptyState title={t("present.none.title")}>{t("present.none.body")}</EmptyState>
      </div>
    );
  return (
    <div className="present">
      <Intro />
      <PageVerdict state={state} />
      <DeckBar state={state} isReadOnly={isReadOnly} />
      {state.status === "working" && <Progress label={t("present.working")} doneShare={state.done} />}
      {state.status === "failed" && (
        <Failed onRetry={state.retry}>{t("present.failed", { why: errorMessage(t, state.error) })}</Failed>
      )}
      <Still when={isReadOnly}>
        <DeckEditor draft={state.status === "ready" ? state.draft : undefined} />
      </Still>
    </div>
  );
}
