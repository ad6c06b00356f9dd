import { addMonths, type Month, monthsBetween } from "../../../base/month.ts";
import { type AttritionCause, attritionCauseIds } from "../../../catalogue/attrition-causes.ts";
import type { Baseline } from "../../../domain/baseline.ts";
import type { Scenario } from "../../../domain/scenario.ts";
import { weightOf } from "../../../simulation/compile/pressure.ts";
import { blockedDriver } from "../../../simulation/drivers.ts";
import { postIdOf } from "../../careers/look-ahead.ts";
import { type Scene, futuresOf, openScene } from "../../explain/scene.ts";
import { type HeardByCause, heardBy } from "./heard.ts";
import type { CausePressure, Evidence, Heard, PersonPressure, PressureInMonth } from "./pressure.ts";
import { leverEvidence, structuralEvidence } from "./structural-evidence.ts";
import { trendOf } from "./trend.ts";
import { type Structure, structureIn, trendMonths } from "./watch-structure.ts";

/** Means of drivers hardly differ between futures: this many tell a hundredth of their scale. */
const ordinaryFutures = 120;
const fewestFutures = 20;
/** An answer is shown beside the one before it. */
const answersShown = 2;

/** A scale of zero makes the driver jump from one end to the other instead of dividing by nothing. */
const leastScale = 1e-9;

/** What was waited for can be counted back even to before the plan; nothing else is known of that time. */
function structureBefore(scene: Scene, cause: AttritionCause, own: Structure): number | undefined {
  if (own.before) return own.before[attritionCauseIds.indexOf(cause)]!;
  if (cause !== "blocked") return undefined;
  const fullMonths = Math.max(leastScale, scene.plan.rules.blockedFullMonths);
  const waited = Math.max(0, own.situation.waitedMonths - trendMonths);
  return blockedDriver(waited, scene.holders[own.row]!.promotionAmbition, fullMonths);
}

function answerEvidence(heard: readonly Heard[], month: Month): readonly Evidence[] {
  const coefficientIds = ["checkInHalfLife", "basisObserved", "basisSaid", "basisInferred"] as const;
  return heard.slice(0, answersShown).map((answer, place) => ({
    ...answer,
    kind: "answer",
    ageMonths: monthsBetween(answer.held, month),
    isLatest: place === 0,
    coefficientIds,
  }));
}

/** Everyone whom the plan may see in a month of it: see `pressure.ts`. */
export function pressureAt(
  baseline: Baseline,
  scenario: Scenario,
  month: number,
  futures = Math.min(scenario.trials, Math.max(fewestFutures, futuresOf(baseline, ordinaryFutures))),
): PressureInMonth {
  const scene = openScene(baseline, scenario);
  if (scene.plan.slots === 0) return { month, futures, people: [] };
  const shown = addMonths(scenario.start, month);
  const heard = heardBy(baseline.checkIns, scenario.start);
  const levers = new Map(attritionCauseIds.map((cause) => [cause, leverEvidence(scene, cause, month)]));

  function causeOf(cause: AttritionCause, own: Structure, said: HeardByCause | undefined): CausePressure {
    const answers = said?.get(cause) ?? [];
    const [latest, earlier] = answers;
    const weight = weightOf(scene.holders[own.row]!.answers[cause], month, scene.coefficients.checkInHalfLife);
    const structure = own.drivers[attritionCauseIds.indexOf(cause)]!;
    const before = structureBefore(scene, cause, own);
    const answered = latest && earlier ? latest.pressure - earlier.pressure : undefined;
    const structural = before === undefined ? undefined : structure - before;
    return {
      ...(latest && {
        answer: {
          pressure: latest.pressure,
          basis: latest.basis,
          heldMonth: latest.held,
          ageMonths: monthsBetween(latest.held, shown),
          weight,
        },
      }),
      structure,
      ...(before !== undefined && { structureBefore: before }),
      blended: latest ? weight * latest.pressure + (1 - weight) * structure : structure,
      confidenceShare: weight,
      trend: trendOf({ answered, structural, weight }),
      evidence: [
        ...answerEvidence(answers, shown),
        ...structuralEvidence(scene, cause, month, own),
        ...levers.get(cause)!,
      ],
    };
  }

  const people = structureIn(scene, month, futures).flatMap((own, slot): PersonPressure[] => {
    const position = scene.positions[slot]!;
    if (own === undefined) return [];
    const said = position.kind === "member" ? heard.get(position.memberId) : undefined;
    return [
      {
        personId: postIdOf(position),
        kind: position.kind,
        presentShare: own.seen / futures,
        causes: Object.fromEntries(
          attritionCauseIds.map((cause) => [cause, causeOf(cause, own, said)]),
        ) as PersonPressure["causes"],
        strain: {
          offTypeShare: own.situation.offTypeShare,
          recentLeavers: own.situation.recentLeavers,
          managerLeftShare: own.situation.managerIsMissed,
        },
      },
    ];
  });
  return { month, futures, people };
}
