/** Variety without chance: the sample must be the same bytes on every machine and on every day. */

/** A number in [0, 1) that depends on nothing but the two keys. Looks irregular; is not fit for statistics. */
export function spread(key: number, salt: number): number {
  let bits = Math.imul(key + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}

/** One of the choices, each as likely as its weight. */
export function pick<T>(choices: readonly (readonly [choice: T, weight: number])[], at: number): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = at * total;
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return choices.at(-1)![0];
}
