/** Asks for what a talk is made of, and holds it while the plans stay as they are. */
import { use, useEffect, useMemo, useState } from "react";
import { type AppError, attempt } from "../../../shared/base/errors.ts";
import type { Deck } from "../../../shared/domain/deck.ts";
import type { Material } from "../../../shared/presentation/material.ts";
import { type DeckNeeds, needsOf } from "../../../shared/presentation/needs.ts";
import { defaultSmallestGroup } from "../../../shared/privacy/smallest-group.ts";
import { AnalystContext } from "../../analyst/use-answer.ts";
import { AsideContext } from "../../simulator/aside.ts";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { gatherMaterial } from "./gather-material.ts";

export type MaterialState =
  | { readonly status: "none" }
  | { readonly status: "working"; readonly done: number }
  | { readonly status: "failed"; readonly error: AppError; readonly retry: () => void }
  | { readonly status: "ready"; readonly material: Material };

type Held = { readonly of: DeckNeeds; readonly smallest: number; readonly state: MaterialState };

/** The same text for the same plans and questions: a slide that is moved asks nothing new. */
const contentOf = ({ plans, needsComparison }: DeckNeeds) =>
  JSON.stringify([plans.map(({ plan, ...needs }) => [plan.scenario.id, needs]), needsComparison]);

const isSame = (one: DeckNeeds, other: DeckNeeds) =>
  contentOf(one) === contentOf(other) &&
  one.plans.every(({ plan }, at) => {
    const twin = other.plans[at]!.plan;
    return plan.scenario === twin.scenario && plan.baseline === twin.baseline;
  });

/** What a deck needs: the same object while it asks for the same of the same plans. */
function useNeeds(deck: Deck): DeckNeeds {
  const workspace = useWorkspace((state) => state.workspace);
  const needs = useMemo(() => needsOf(deck, workspace), [deck, workspace]);
  const [kept, setKept] = useState(needs);
  if (kept === needs || isSame(kept, needs)) return kept;
  setKept(needs);
  return needs;
}

/** What is known of the same plans from before, so that a slide that is added does not empty the others. */
function fromBefore({ plans }: DeckNeeds, last: Material | undefined): Material | undefined {
  if (last === undefined) return undefined;
  const known = plans.flatMap(({ plan }) =>
    last.plans.filter((one) => one.plan.scenario === plan.scenario && one.plan.baseline === plan.baseline),
  );
  if (known.length < plans.length) return undefined;
  const isSameOrder = known.length === last.plans.length && known.every((plan, at) => plan === last.plans[at]);
  return { plans: known, ...(isSameOrder && last.compared && { compared: last.compared }) };
}

export function useMaterial(deck: Deck): MaterialState {
  const aside = use(AsideContext);
  const analyst = use(AnalystContext);
  const needs = useNeeds(deck);
  const smallest = useWorkspace(({ workspace }) => workspace.smallestGroup ?? defaultSmallestGroup);
  const [held, setHeld] = useState<Held>();
  const [last, setLast] = useState<{ readonly material: Material; readonly smallest: number }>();
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (aside === undefined || analyst === undefined) return undefined;
    const hold = (state: MaterialState) => setHeld({ of: needs, smallest, state });
    const gathering = gatherMaterial(needs, { aside, analyst }, smallest, (done) => hold({ status: "working", done }));
    void attempt(() => gathering.result, console.error).then((result) => {
      if (!result.ok) hold({ status: "failed", error: result.error, retry: () => setAttempts((count) => count + 1) });
      else if (result.value !== undefined) {
        hold({ status: "ready", material: result.value });
        setLast({ material: result.value, smallest });
      }
    });
    return () => gathering.drop();
  }, [aside, analyst, needs, smallest, attempts]);
  const isHeld = held !== undefined && held.of === needs && held.smallest === smallest;
  const before = useMemo(
    () => (last?.smallest === smallest ? fromBefore(needs, last.material) : undefined),
    [needs, last, smallest],
  );
  return useMemo<MaterialState>(() => {
    if (needs.plans.length === 0) return { status: "none" };
    if (isHeld && held.state.status !== "working") return held.state;
    if (before !== undefined) return { status: "ready", material: before };
    return isHeld ? held.state : { status: "working", done: 0 };
  }, [needs, isHeld, held, before]);
}
