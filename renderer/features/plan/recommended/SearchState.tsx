/** A search that goes on, or has ended, while something else is on screen: how far it is, and the way back to it. */
import { X } from "lucide-react";
import { useStore } from "zustand";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import type { Run } from "./search.store.ts";
import { useSearchStore } from "./use-search.ts";

type SearchStateProps = {
  /** Whether its own view is on screen, which says all of this itself. */
  readonly isInSight: boolean;
};

export function SearchState({ isInSight }: SearchStateProps) {
  const { t, formats } = useWords();
  const store = useSearchStore();
  const searches = useStore(store, (state) => state.searches);
  const scenarios = useWorkspace(({ workspace }) => workspace.scenarios);
  const active = useWorkspace(({ workspace }) => activeScenario(workspace));
  const pick = useWorkspace((state) => state.pick);
  const { goTo } = useFocus();
  const shown = scenarios.flatMap(({ id, name }) => {
    const { run, isNews } = searches.get(id) ?? {};
    if (!run || (run.status !== "searching" && !isNews) || (isInSight && id === active.id)) return [];
    return [
      { id, name, run, words: id === active.id ? say(run) : t("planRecommended.beside.of", { name, state: say(run) }) },
    ];
  });
  function say(run: Run) {
    return run.status === "searching"
      ? t("planRecommended.beside.searching", { share: formats.percent(run.doneShare) })
      : t(run.status === "failed" ? "planRecommended.beside.failed" : "planRecommended.beside.found");
  }
  return (
    <>
      {/* Heard at the end; not at every step of the way. */}
      <VisuallyHidden>
        <span role="status">
          {formats.sentences(...shown.filter(({ run }) => run.status !== "searching").map(({ words }) => words))}
        </span>
      </VisuallyHidden>
      {shown.map(({ id, name, run, words }) => (
        <span key={id} className="search-state">
          <Button
            size="small"
            tone="quiet"
            onPress={() => {
              if (id !== active.id) pick({ id, name });
              goTo({ screen: "plan", view: "recommended" });
            }}
          >
            {words}
          </Button>
          {run.status === "searching" && (
            <IconButton
              size="small"
              label={t("planRecommended.beside.stop")}
              icon={<X size={13} aria-hidden />}
              onPress={() => store.getState().stop(id)}
            />
          )}
        </span>
      ))}
    </>
  );
}
