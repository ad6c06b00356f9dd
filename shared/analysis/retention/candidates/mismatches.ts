/**
 * Cause by cause, what is hard here against what a candidate knows of it, likes and left behind. It adds nothing up: a mismatch is a
 * thing to talk about, and nobody is the sum of theirs.
 */
import { type AttritionCause, attritionCauseIds } from "../../../catalogue/attrition-causes.ts";
import { causeOfHardThing, type HardThing } from "../../../catalogue/hard-things.ts";
import type { Candidate, InterviewAnswer } from "../../../domain/candidate.ts";
import type { Hard } from "../../hiring-brief/hard-here.ts";
import type { Evidence, PersonPressure } from "../pressure/pressure.ts";

/** What is asked of a candidate about themselves, beside what they know of the place. */
export type Trait =
  | "idealism"
  | "earlierCsEmployers"
  | "chaosTolerance"
  | "phasePreference"
  | "promotionAmbition"
  | "productAmbition";

/** Without it nothing can be said of how the cause would weigh on just this person. */
const traitOf: Partial<Record<AttritionCause, Trait>> = {
  product: "idealism",
  customers: "earlierCsEmployers",
  chaos: "chaosTolerance",
  phase: "phasePreference",
  blocked: "promotionAmbition",
  productWork: "productAmbition",
};

/** Where the talk about a cause stands, the most urgent first. Words, not a scale: none is a verdict on anybody. */
export const mismatchStands = ["notTold", "didNotKnow", "worries", "pulls", "accepts", "nothingHard"] as const;
export type MismatchStand = (typeof mismatchStands)[number];

export type Mismatch = {
  readonly cause: AttritionCause;
  readonly stand: MismatchStand;
  /** What is hard here, each with what they said to it; undefined where it was not talked over. */
  readonly hard: readonly { readonly thing: Hard; readonly answer: InterviewAnswer | undefined }[];
  /** They left their last place for it. */
  readonly leftForIt: boolean;
  /** Nobody asked; the figures take them for an ordinary person. */
  readonly unasked: Trait | undefined;
  /** −1 to 1 half a year in: what the work would suggest. Undefined until it is worked out. */
  readonly structure: number | undefined;
  /** The figures behind it that are about this person and this place. */
  readonly evidence: readonly Evidence[];
};

/** From here on the work weighs more on them than on most: a third of the way to the heaviest. An assumption. */
const pullsFrom = 1 / 3;

function standOf({ hard, leftForIt, structure = 0, unasked }: Omit<Mismatch, "cause" | "stand">): MismatchStand {
  const views = hard.map(({ answer }) => answer?.view);
  if (views.includes(undefined)) return "notTold";
  if (views.includes("didNotKnow")) return "didNotKnow";
  if (views.includes("worries")) return "worries";
  // What they accept may still be too much; and what is hard for nobody else may be for them.
  if (leftForIt && hard.length > 0) return "pulls";
  if (structure >= pullsFrom && unasked === undefined) return "pulls";
  return hard.length > 0 ? "accepts" : "nothingHard";
}

/** Levers reach everyone alike: they are no evidence about a candidate. */
const isAboutThem = ({ kind }: Evidence) => kind !== "lever";

export function mismatchesOf(
  candidate: Candidate,
  hardHere: readonly Hard[],
  pressure: PersonPressure | undefined,
): readonly Mismatch[] {
  const { interview } = candidate;
  const mismatches = attritionCauseIds.map((cause): Mismatch => {
    const trait = traitOf[cause];
    const known = {
      hard: hardHere
        .filter(({ id }) => causeOfHardThing[id] === cause)
        .map((thing) => ({ thing, answer: interview?.answers[thing.id] })),
      leftForIt: interview?.leftFor === cause,
      unasked: trait !== undefined && candidate[trait] === undefined ? trait : undefined,
      structure: pressure?.causes[cause].structure,
      evidence: pressure?.causes[cause].evidence.filter(isAboutThem) ?? [],
    };
    return { cause, stand: standOf(known), ...known };
  });
  const place = ({ stand }: Mismatch) => mismatchStands.indexOf(stand);
  return mismatches
    .filter(({ cause, leftForIt }) => cause !== "other" || leftForIt)
    .toSorted((one, other) => place(one) - place(other));
}

/** What there is to tell a candidate, in the order of the catalogue. */
export const thingsOf = (hardHere: readonly Hard[]): readonly HardThing[] => hardHere.map(({ id }) => id);
