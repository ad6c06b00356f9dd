/** A lever as well or as badly as it may plausibly work, as a function of one standard normal number. */
import type { Lever, LeverEffect } from "../../domain/lever.ts";
import { isMoreBetter, neutralOf, rangeOf, sizeOf, withSize } from "../../domain/lever-effect.ts";
import { toRangeEnd } from "./plausible-values.ts";

/** Evidence that lies wholly on one side of "no effect" never turns into its opposite. */
function withinEvidence(effect: LeverEffect, drawn: number, low: number, high: number): number {
  const neutral = neutralOf(effect);
  const most = high <= neutral ? neutral : effect.on === "processMaturity" ? 1 : Infinity;
  const least = low >= neutral ? neutral : effect.on === "processMaturity" ? -1 : 0;
  return Math.min(most, Math.max(least, drawn));
}

/** Median at the size in force, a tenth beyond either end of its range: in logarithms for ratios, each half with its own spread. */
function drawnSize(effect: LeverEffect, z: number): number {
  const range = rangeOf(effect);
  const size = sizeOf(effect);
  if (range === undefined || z === 0) return size;
  const [low, high] = [Math.min(range.low, range.high, size), Math.max(range.low, range.high, size)];
  const end = z > 0 === isMoreBetter(effect) ? high : low;
  const steps = Math.abs(z) / toRangeEnd;
  const isRatio = "ratio" in effect && size > 0 && end > 0;
  const drawn = isRatio ? size * (end / size) ** steps : size + (end - size) * steps;
  return withinEvidence(effect, drawn, low, high);
}

/** The larger `z`, the better all its effects work together: whoever pulls it well pulls it well throughout. */
export const plausibleLever = (lever: Lever, z: number): Lever =>
  lever.effects.some((effect) => rangeOf(effect) !== undefined)
    ? { ...lever, effects: lever.effects.map((effect) => withSize(effect, drawnSize(effect, z))) }
    : lever;
