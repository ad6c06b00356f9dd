import type { Trend } from "./pressure.ts";

/** A change smaller than this is no news: a tenth of the way from an ordinary team to the end of the scale. */
const noticed = 0.1;

type Moves = {
  /** From the answer before to the latest. */
  readonly answered: number | undefined;
  /** Over the last three months. */
  readonly structural: number | undefined;
  /** What the latest answer counts. */
  readonly weight: number;
};

/** Answers and structure count here as they do in the projection; what is not known of one of them leaves the other to tell. */
export function trendOf({ answered, structural, weight }: Moves): Trend {
  const parts = [
    ...(answered === undefined ? [] : [{ move: answered, weight }]),
    ...(structural === undefined ? [] : [{ move: structural, weight: 1 - weight }]),
  ];
  const whole = parts.reduce((sum, part) => sum + part.weight, 0);
  if (whole <= 0) return "unknown";
  const move = parts.reduce((sum, part) => sum + part.move * part.weight, 0) / whole;
  return move >= noticed ? "rising" : move <= -noticed ? "falling" : "steady";
}
