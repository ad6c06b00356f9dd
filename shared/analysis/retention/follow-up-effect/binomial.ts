/** Exact statements about a share of a few cases. */

/** Chance of at most `count` of `cases`. */
export function atMost(count: number, cases: number, share: number): number {
  if (count < 0) return 0;
  if (count >= cases) return 1;
  let chance = (1 - share) ** cases;
  if (share >= 1) return 0;
  let sum = chance;
  for (let k = 1; k <= count; k++) {
    chance *= ((cases - k + 1) / k) * (share / (1 - share));
    sum += chance;
  }
  return Math.min(1, sum);
}

/** The share at which a chance that falls as the share grows comes to `level`. */
function shareWhere(chanceAt: (share: number) => number, level: number): number {
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (chanceAt(middle) > level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Holds the true share at least as often as it says (Clopper and Pearson, Biometrika 26, 1934). */
export function shareRange(count: number, cases: number, confidence = 0.95): readonly [low: number, high: number] {
  const tail = (1 - confidence) / 2;
  return [
    count === 0 ? 0 : shareWhere((share) => atMost(count - 1, cases, share), 1 - tail),
    count === cases ? 1 : shareWhere((share) => atMost(count, cases, share), tail),
  ];
}

/** The sign test: how likely so uneven a split would be if either way were as likely as the other. */
export const signTest = (one: number, other: number): number =>
  Math.min(1, 2 * atMost(Math.min(one, other), one + other, 0.5));
