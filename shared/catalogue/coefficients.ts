/** Every number of the model that is not a fact of the team: seen on screen, and replaced by the user's own where set. */
import { compositionCoefficients } from "./coefficient-composition.ts";
import { driverCoefficients } from "./coefficient-drivers.ts";
import { leavingCoefficients } from "./coefficient-leaving.ts";
import { structureCoefficients } from "./coefficient-structure.ts";
import { talkCoefficients } from "./coefficient-talks.ts";
import { tenureCoefficients } from "./coefficient-tenure.ts";
import { workCoefficients } from "./coefficient-work.ts";
import type { CoefficientEntry } from "./coefficient.ts";

const groups = {
  leaving: leavingCoefficients,
  tenure: tenureCoefficients,
  drivers: driverCoefficients,
  work: workCoefficients,
  structure: structureCoefficients,
  composition: compositionCoefficients,
  talks: talkCoefficients,
};
const all = {
  ...groups.leaving,
  ...groups.tenure,
  ...groups.drivers,
  ...groups.work,
  ...groups.structure,
  ...groups.composition,
  ...groups.talks,
};

/** Ids are stored in files; rename only with a format upgrade. */
export type CoefficientId = keyof typeof all;
export const coefficients: Readonly<Record<CoefficientId, CoefficientEntry>> = all;
export const coefficientIds = Object.keys(all) as readonly CoefficientId[];

export type CoefficientGroup = keyof typeof groups;
export const coefficientGroups = Object.keys(groups) as readonly CoefficientGroup[];
/** In the order of the catalogue. */
export const coefficientsIn = (group: CoefficientGroup) => Object.keys(groups[group]) as readonly CoefficientId[];

export type Coefficients = Readonly<Record<CoefficientId, number>>;

/** The values in force: the catalogue's, and the scenario's where it sets its own. Unknown ids are ignored. */
export function coefficientsOf({
  coefficients: own,
}: {
  readonly coefficients: Readonly<Record<string, number>>;
}): Coefficients {
  const values = coefficientIds.map((id) => [id, own[id] ?? coefficients[id].value] as const);
  return Object.fromEntries(values) as Coefficients;
}
