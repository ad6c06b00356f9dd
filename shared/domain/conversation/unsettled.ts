/** What is least settled about a person: never asked, long ago, only guessed, or told otherwise than the work suggests. */
import { type AttritionCause, attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import type { Standing, Standings } from "./standing.ts";

export type Unsettled = {
  readonly cause: AttritionCause;
  /** 0 to 1: how much a word about it would be worth, as far as asking goes. Orders topics, and is shown to nobody. */
  readonly weight: number;
  readonly why: "neverAsked" | "differs" | "old" | "guessed" | "presses" | "settled";
  /** Of the answer. */
  readonly ageMonths?: number;
};

/** Answer and structure as far apart as a quiet cause and a heavy one. */
const farApart = 0.6;
/** Two seasons: most of an answer has faded by then. */
const oldMonths = 5;
const presses = 0.3;

/** A cause that presses nobody is worth asking about as well, only less. */
const leastStake = 0.4;
const ofUnknown = 0.7;
const ofDistance = 0.3;

const nobodyAsked: Standing = { confidenceShare: 0 };

function unsettledOf(cause: AttritionCause, { answer, structure, confidenceShare }: Standing): Unsettled {
  const distance = answer && structure !== undefined ? Math.abs(answer.pressure - structure) : 0;
  const stake = leastStake + (1 - leastStake) * Math.max(0, answer?.pressure ?? 0, structure ?? 0);
  const weight = stake * Math.min(1, ofUnknown * (1 - confidenceShare) + ofDistance * distance);
  if (answer === undefined) return { cause, weight, why: "neverAsked" };
  const { ageMonths, basis, pressure } = answer;
  const why =
    distance >= farApart
      ? "differs"
      : ageMonths >= oldMonths
        ? "old"
        : basis === "inferred"
          ? "guessed"
          : pressure >= presses
            ? "presses"
            : "settled";
  return { cause, weight, why, ageMonths };
}

/** Every cause, least settled first; of equals in the catalogue's order. */
export const unsettledIn = (standings: Standings): readonly Unsettled[] =>
  attritionCauseIds
    .map((cause) => unsettledOf(cause, standings[cause] ?? nobodyAsked))
    .toSorted((one, other) => other.weight - one.weight);
