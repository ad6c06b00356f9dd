/** Dice for choosing test inputs: the same throws for the same seed. The engine's own generator is what is under test, so not that one. */
export type Luck = ReturnType<typeof luckOf>;

export function luckOf(seed: number) {
  // Marsaglia's xorshift, well away from zero.
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) >>> 0 || 1;
  function next(): number {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  }
  // The first throws of neighbouring seeds are alike.
  for (let throws = 0; throws < 20; throws++) next();

  const between = (low: number, high: number) => low + (high - low) * next();
  const whole = (low: number, high: number) => low + Math.floor((high - low + 1) * next());
  const chance = (share: number) => next() < share;
  function one<T>(things: readonly T[]): T {
    if (things.length === 0) throw new RangeError("nothing to choose from");
    return things[whole(0, things.length - 1)]!;
  }
  return {
    between,
    /** Both ends included. */
    whole,
    chance,
    one,
    /** Each thing with the same chance. */
    some: <T>(things: readonly T[], share: number): T[] => things.filter(() => chance(share)),
    /** Three weights: anything from a pure type to a balanced one. */
    mix() {
      if (chance(0.2))
        return one(
          [
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 1],
          ].map(asMix),
        );
      const weights = [next(), next(), next()].map((value) => value ** 2 + 1e-3);
      const total = weights.reduce((sum, value) => sum + value, 0);
      return asMix(weights.map((value) => value / total));
    },
  };
}

const asMix = ([sales = 0, support = 0, analyst = 0]: readonly number[]) => ({ sales, support, analyst });
