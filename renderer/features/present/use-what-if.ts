/**
 * Something else tried while people listen: growth, how many leave, or when a hire begins. The plan is projected anew beside the one that is
 * kept, and nothing is written.
 */
import { useMemo, useState } from "react";
import { coefficientsOf } from "../../../shared/catalogue/coefficients.ts";
import type { Plan } from "../../../shared/analysis/decisions/score-plans.ts";
import type { ShownDeck, Slide } from "../../../shared/presentation/slide.ts";
import { plansOf } from "../../../shared/presentation/needs.ts";
import { tellDeck } from "../../../shared/presentation/tell-deck.ts";
import { firstHireOf, hireMonths, type Tried, tried, type TriedId } from "../../../shared/presentation/what-if.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useAside } from "../../simulator/use-aside.ts";
import { useAppVersion } from "../../workspace/app-version.ts";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { useDeck } from "./use-deck.ts";
import { useAreNamesHidden } from "./use-shown-deck.ts";

/** What a slider needs. */
export type Knob = {
  readonly id: TriedId;
  readonly label: string;
  readonly value: number;
  /** What the plan says. */
  readonly planned: number;
  readonly minValue: number;
  readonly maxValue: number;
  readonly step: number;
  /** The value in words: "120 %", "Apr 2027". */
  readonly said: string;
};

export type WhatIf = {
  readonly knobs: readonly Knob[];
  readonly set: (id: TriedId, value: number) => void;
  /** Back to the plan. */
  readonly reset: () => void;
  readonly isChanged: boolean;
  /** `rough`: from the first futures, and getting sharper. */
  readonly status: "planned" | "running" | "rough" | "ready" | "failed";
  /** The slide as it would be, as soon as there is a first picture of it; the slide of the plan where nothing is changed. */
  readonly slide: Slide;
};

const kept: Tried = {};

function knobsOf({ scenario }: Plan, now: Tried, { t, formats }: ReturnType<typeof useWords>): readonly Knob[] {
  const planned = { growth: scenario.growthRatio, leaving: coefficientsOf(scenario).annualLeaving };
  const hire = firstHireOf(scenario);
  const share = (id: "growth" | "leaving", maxValue: number, step: number): Knob => {
    const value = now[id] ?? planned[id];
    const label = t(`present.whatIf.${id}`);
    return { id, label, value, planned: planned[id], minValue: 0, maxValue, step, said: formats.percent(value) };
  };
  const months = hireMonths(scenario);
  const hireKnob = (): Knob => {
    const value = now.hire ?? months.indexOf(hire!.month);
    return {
      id: "hire",
      label: t("present.whatIf.hire", { number: formats.integer(hire!.count) }),
      value,
      planned: months.indexOf(hire!.month),
      ...{ minValue: 0, maxValue: months.length - 1, step: 1 },
      said: formats.month(months[value] ?? hire!.month),
    };
  };
  return [
    share("growth", 2, 0.05),
    share("leaving", 0.4, 0.01),
    ...(hire && months.includes(hire.month) ? [hireKnob()] : []),
  ];
}

/** For one slide of the deck that is shown; of use on those whose numbers come from one projection, such as capacity. */
export function useWhatIf(shown: ShownDeck, slide: Slide): WhatIf {
  const words = useWords();
  const { deck } = useDeck();
  const workspace = useWorkspace((open) => open.workspace);
  const areNamesHidden = useAreNamesHidden();
  const appVersion = useAppVersion();
  const [at] = useState(() => Date.now());
  const [now, setNow] = useState<Tried>(kept);
  const plan = useMemo(() => {
    const plans = plansOf(deck, workspace);
    const about = deck.slides.find(({ id }) => id === slide.id)?.scenarioId;
    return plans.find(({ scenario }) => scenario.id === about) ?? plans[0]!;
  }, [deck, workspace, slide.id]);
  const isChanged = Object.keys(now).length > 0;
  const scenario = useMemo(() => (isChanged ? tried(plan.scenario, now) : undefined), [plan, now, isChanged]);
  const aside = useAside(plan.baseline, scenario);
  const [last, setLast] = useState<Slide>();
  const changed = useMemo(() => {
    if (scenario === undefined || !("projection" in aside)) return undefined;
    const own = { plan: { baseline: plan.baseline, scenario }, projection: aside.projection };
    const slides = deck.slides.filter(({ id }) => id === slide.id);
    const told = tellDeck({
      deck: { ...deck, slides: slides.map(({ scenarioId: _, ...rest }) => rest) },
      ...{ workspace, areNamesHidden, appVersion, at },
      material: { plans: [own] },
      speech: words,
    });
    return told.slides[0];
  }, [scenario, aside, plan, deck, slide.id, workspace, areNamesHidden, appVersion, at, words]);
  // The picture before stands while the hand moves on.
  if (changed !== undefined && changed !== last) setLast(changed);
  return {
    knobs: knobsOf(plan, now, words),
    set: (id, value) => setNow((before) => ({ ...before, [id]: value })),
    reset() {
      setNow(kept);
      setLast(undefined);
    },
    isChanged,
    status: isChanged ? aside.status : "planned",
    slide: isChanged ? (changed ?? last ?? slide) : (shown.slides.find(({ id }) => id === slide.id) ?? slide),
  };
}
