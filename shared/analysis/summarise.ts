import type { Outcome } from "../simulation/outcome.ts";
import type { Projection } from "./projection.ts";

/** Outcome to what screens and reports read. Pure, and cheap enough for either side of a worker. */
export function summarise(_outcome: Outcome): Projection {
  throw new Error("summarise follows within the hour");
}
