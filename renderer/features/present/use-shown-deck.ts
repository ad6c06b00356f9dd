/** The chosen talk as its listeners may see it; worked out anew whenever a plan of it changes. */
import { use, useEffect, useMemo, useState } from "react";
import { type AppError, attempt } from "../../../shared/base/errors.ts";
import { defaultSmallestGroup } from "../../../shared/privacy/smallest-group.ts";
import type { Material } from "../../../shared/presentation/material.ts";
import { type DeckNeeds, needsOf } from "../../../shared/presentation/needs.ts";
import type { ShownDeck } from "../../../shared/presentation/slide.ts";
import { tellDeck } from "../../../shared/presentation/tell-deck.ts";
import { AnalystContext } from "../../analyst/use-answer.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useRole } from "../../role/use-role.ts";
import { AsideContext } from "../../simulator/aside.ts";
import { useAppVersion } from "../../workspace/app-version.ts";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { gatherMaterial } from "./gather-material.ts";
import { usePresent } from "./present.store.ts";
import { useDeck } from "./use-deck.ts";

export type ShownState =
  | { readonly status: "none" }
  | { readonly status: "working"; readonly done: number }
  | { readonly status: "failed"; readonly error: AppError; readonly retry: () => void }
  | { readonly status: "ready"; readonly deck: ShownDeck };

type MaterialState =
  | Extract<ShownState, { status: "none" | "working" | "failed" }>
  | { readonly status: "ready"; readonly material: Material };

/** The same text for the same plans and questions: a slide that is moved asks nothing new. */
const contentOf = ({ plans, needsComparison }: DeckNeeds) =>
  JSON.stringify([plans.map(({ plan, ...needs }) => [plan.scenario.id, needs]), needsComparison]);

type Held = { readonly of: DeckNeeds; readonly smallest: number; readonly state: MaterialState };

const isSame = (one: DeckNeeds, other: DeckNeeds) =>
  contentOf(one) === contentOf(other) &&
  one.plans.every(
    ({ plan }, at) =>
      plan.scenario === other.plans[at]!.plan.scenario && plan.baseline === other.plans[at]!.plan.baseline,
  );

/** What a deck needs, kept the same object while it asks for the same of the same plans. */
function useNeeds(): DeckNeeds {
  const { deck } = useDeck();
  const workspace = useWorkspace((state) => state.workspace);
  const needs = useMemo(() => needsOf(deck, workspace), [deck, workspace]);
  const [kept, setKept] = useState(needs);
  if (kept === needs || isSame(kept, needs)) return kept;
  setKept(needs);
  return needs;
}

export function useMaterial(): MaterialState {
  const aside = use(AsideContext);
  const analyst = use(AnalystContext);
  const needs = useNeeds();
  const smallest = useWorkspace(({ workspace }) => workspace.smallestGroup ?? defaultSmallestGroup);
  const [held, setHeld] = useState<Held>();
  const [attemptNumber, setAttemptNumber] = useState(0);
  useEffect(() => {
    if (aside === undefined || analyst === undefined) return undefined;
    const hold = (state: MaterialState) => setHeld({ of: needs, smallest, state });
    const gathering = gatherMaterial(needs, { aside, analyst }, smallest, (done) => hold({ status: "working", done }));
    void attempt(() => gathering.result, console.error).then((result) => {
      if (!result.ok)
        hold({ status: "failed", error: result.error, retry: () => setAttemptNumber((number) => number + 1) });
      else if (result.value !== undefined) hold({ status: "ready", material: result.value });
    });
    return () => gathering.drop();
  }, [aside, analyst, needs, smallest, attemptNumber]);
  if (needs.plans.length === 0) return { status: "none" };
  return held !== undefined && held.of === needs && held.smallest === smallest
    ? held.state
    : { status: "working", done: 0 };
}

/** Whether this talk shows people by name: somebody who may see names said so, for this time. */
export function useAreNamesHidden(): boolean {
  const { seesNames } = useRole();
  const areNamesShown = usePresent((state) => state.areNamesShown);
  return !(seesNames && areNamesShown);
}

export function useShownDeck(): ShownState {
  const { deck } = useDeck();
  const material = useMaterial();
  const workspace = useWorkspace((state) => state.workspace);
  const areNamesHidden = useAreNamesHidden();
  const speech = useWords();
  const appVersion = useAppVersion();
  const [at] = useState(() => Date.now());
  return useMemo(() => {
    if (material.status !== "ready") return material;
    const told = { deck, workspace, material: material.material, areNamesHidden, speech, appVersion, at };
    return { status: "ready", deck: tellDeck(told) };
  }, [deck, material, workspace, areNamesHidden, speech, appVersion, at]);
}
