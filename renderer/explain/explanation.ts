/** What stands behind a number, ready to be shown: meaning, inputs, drivers, assumptions, simulation error. */
import type { Projection } from "../../shared/analysis/projection.ts";
import type { CoefficientId } from "../../shared/catalogue/coefficients.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import type { Words } from "../i18n/words.ts";

export type Row = { readonly term: string; readonly value: string };

export type Explanation = {
  /** The name of the number: "Coverage in May 2027". */
  readonly label: string;
  readonly meaning: string;
  readonly inputs: readonly Row[];
  readonly drivers?: readonly Row[];
  /** Entries of the coefficients catalogue that it rests on. */
  readonly coefficientIds?: readonly CoefficientId[];
  /** How far the simulation itself may be off. */
  readonly error: string;
};

/** Everything an explanation may read. */
export type Evidence = { readonly projection: Projection; readonly workspace: Workspace; readonly words: Words };
