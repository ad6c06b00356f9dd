/** The plan on screen as the timeline shows it, what is chosen on it, and every deed that can be done to it. */
import { produce } from "immer";
import { useEffect, useMemo, useState } from "react";
import { asShown } from "../../../../shared/domain/facts-of.ts";
import { changesBehind } from "../../../../shared/domain/changes-behind.ts";
import { changeProblems, madeImpossible } from "../../../../shared/domain/change-problems.ts";
import type { Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useSpeech } from "../../../i18n/use-speech.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRefusal } from "../../../simulator/use-simulator.ts";
import { type Chosen, nothingChosen, onlyThis } from "../../../ui/grid-keys.ts";
import type { EditLabel } from "../../../workspace/edit-label.ts";
import { useWorkspace, useWorkspaceStore } from "../../../workspace/use-workspace.ts";
import { refusalWords } from "./refusal-words.ts";
import { barsOf, laidOut } from "./timeline.view.ts";
import { barText, textWidth } from "./bar-words.ts";

export type Timeline = ReturnType<typeof useTimeline>;

/** Words on a bar are cut behind so many pixels; the inspector and the tip have them in full. */
export const mostWords = 170;
const aroundWords = 14;

export function useTimeline(monthPx: number) {
  const words = useWords();
  const store = useWorkspaceStore();
  const workspace = useWorkspace(({ workspace: open }) => asShown(open));
  const isReadOnly = useWorkspace(({ readOnly }) => readOnly !== undefined);
  const scenario = activeScenario(workspace);
  const speech = useSpeech(workspace, workspace);
  const [choice, setChosen] = useState<Chosen>(nothingChosen);
  const [filter, setFilter] = useState<string>();
  const [held, hold] = useState<ReadonlyMap<string, number>>();
  /** What was last done or refused, for those who listen and for the line under the timeline. */
  const [said, say] = useState<{ readonly text: string; readonly isRefusal: boolean; readonly canUndo?: boolean }>();

  const all = useMemo(() => barsOf(scenario), [scenario]);
  const bars = useMemo(
    () => (filter === undefined ? all : all.filter(({ change }) => change.tags.includes(filter))),
    [all, filter],
  );
  const layout = useMemo(
    () =>
      laidOut(bars, {
        held,
        roomOf: ({ change }) => (Math.min(mostWords, textWidth(barText(change, speech))) + aroundWords) / monthPx,
      }),
    [bars, held, speech, monthPx],
  );
  const problems = useMemo(() => new Map(changeProblems(workspace).map((one) => [one.changeId, one])), [workspace]);
  const refusal = useRefusal();
  const behind = useMemo(
    () => (refusal ? changesBehind(refusal, workspace.baseline, scenario) : []),
    [refusal, workspace.baseline, scenario],
  );
  const { changeId, forgetChange } = useFocus();
  /** The bar that another place led to: another object each time. */
  const [sought, seek] = useState<{ readonly barId: string }>();
  useEffect(() => {
    if (changeId === undefined) return undefined;
    // After the screen's title has had the focus.
    const frame = requestAnimationFrame(() => {
      const bar = all.find(({ changeIds }) => changeIds.includes(changeId));
      forgetChange();
      if (bar === undefined) return;
      setFilter(undefined);
      setChosen(onlyThis(bar.id));
      seek({ barId: bar.id });
    });
    return () => cancelAnimationFrame(frame);
  }, [changeId, forgetChange, all]);
  const chosen = useMemo(() => {
    const known = new Set(bars.map(({ id }) => id));
    const keys = new Set([...choice.keys].filter((id) => known.has(id)));
    return {
      ...choice,
      keys,
      current: choice.current !== undefined && known.has(choice.current) ? choice.current : undefined,
    };
  }, [choice, bars]);
  const chosenBars = bars.filter(({ id }) => chosen.keys.has(id));
  const isFrozen = scenario.frozen !== undefined;

  /** Done, or undefined; else the sentence that says why it cannot happen. */
  function attempt(label: EditLabel, recipe: Recipe, gesture?: string): string | undefined {
    if (isFrozen || isReadOnly) return words.t("planTimeline.said.frozen");
    const before = store.getState().workspace;
    const after = produce(before, (draft) => {
      recipe(draft);
    });
    const [refusal] = madeImpossible(before, after);
    if (refusal) return refusalWords(refusal, after, speech);
    store.getState().edit(label, recipe, gesture);
    return undefined;
  }

  return {
    ...{ words, speech, workspace, scenario, baseline: workspace.baseline, isFrozen, isStill: isFrozen || isReadOnly },
    ...{ all, bars, layout, problems, chosen, chosenBars, setChosen, filter, setFilter, hold, said, attempt, monthPx },
    ...{ refusal, behind, sought },
    isHeld: held !== undefined,
    /** Where keys begin: the bar that Tab comes to. */
    current: bars.find(({ id }) => id === (chosen.current ?? layout.placed[0]?.bar.id)),
    tell: (text: string, canUndo = false) => say({ text, isRefusal: false, canUndo }),
    refuse: (text: string) => say({ text, isRefusal: true }),
    hush: () => say(undefined),
    /** Takes back what a gesture did so far, if it did anything. */
    takeBack(gesture: string) {
      if (store.getState().past.at(-1)?.gesture === gesture) store.getState().undo();
    },
    undo: () => store.getState().undo(),
    /** The plan as it is after the latest edit, for a hand that is faster than drawing. */
    now: () => activeScenario(store.getState().workspace),
  };
}
