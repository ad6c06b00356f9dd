/**
 * Chance as a pure function of its key: (seed, trial, entity, spell or month, purpose) → a number between 0 and 1.
 *
 * The cipher is Threefry-2x32 with 20 rounds (Salmon, Moraes, Dror, Shaw: "Parallel random numbers: as easy as 1, 2, 3",
 * SC11). The 64-bit key is the entity, the 64-bit counter is everything else, packed without overlap. For one key the cipher is
 * a bijection, so two draws of one entity never share their 64 bits; there is no state and so no period to run out of.
 * Two entities share luck only if their 64-bit keys collide: for 2,000 members the chance is about 1e-13.
 */

/** Why a number is drawn. Part of the counter, so a new purpose never shifts another purpose's luck. At most 16. */
export const purposes = {
  leave: 0,
  cause: 1,
  leadTime: 2,
  replaced: 3,
  newLogos: 4,
  churn: 5,
  coefficient: 6,
} as const;
export type Purpose = (typeof purposes)[keyof typeof purposes];

const parity = 0x1bd11bda;

/** The second word of the last block: a function returns one number, and a pair would be an allocation per draw. */
let low = 0;

/** One block; answers the first word and leaves the second in `low`. */
// A round a line, four rounds between injections of the key, as in the paper.
// oxfmt-ignore
function threefry(key0: number, key1: number, counter0: number, counter1: number): number {
  const key2 = parity ^ key0 ^ key1;
  let x = (counter0 + key0) | 0;
  let y = (counter1 + key1) | 0;
  x = (x + y) | 0; y = ((y << 13) | (y >>> 19)) ^ x;
  x = (x + y) | 0; y = ((y << 15) | (y >>> 17)) ^ x;
  x = (x + y) | 0; y = ((y << 26) | (y >>> 6)) ^ x;
  x = (x + y) | 0; y = ((y << 6) | (y >>> 26)) ^ x;
  x = (x + key1) | 0; y = (y + key2 + 1) | 0;
  x = (x + y) | 0; y = ((y << 17) | (y >>> 15)) ^ x;
  x = (x + y) | 0; y = ((y << 29) | (y >>> 3)) ^ x;
  x = (x + y) | 0; y = ((y << 16) | (y >>> 16)) ^ x;
  x = (x + y) | 0; y = ((y << 24) | (y >>> 8)) ^ x;
  x = (x + key2) | 0; y = (y + key0 + 2) | 0;
  x = (x + y) | 0; y = ((y << 13) | (y >>> 19)) ^ x;
  x = (x + y) | 0; y = ((y << 15) | (y >>> 17)) ^ x;
  x = (x + y) | 0; y = ((y << 26) | (y >>> 6)) ^ x;
  x = (x + y) | 0; y = ((y << 6) | (y >>> 26)) ^ x;
  x = (x + key0) | 0; y = (y + key1 + 3) | 0;
  x = (x + y) | 0; y = ((y << 17) | (y >>> 15)) ^ x;
  x = (x + y) | 0; y = ((y << 29) | (y >>> 3)) ^ x;
  x = (x + y) | 0; y = ((y << 16) | (y >>> 16)) ^ x;
  x = (x + y) | 0; y = ((y << 24) | (y >>> 8)) ^ x;
  x = (x + key1) | 0; y = (y + key2 + 4) | 0;
  x = (x + y) | 0; y = ((y << 13) | (y >>> 19)) ^ x;
  x = (x + y) | 0; y = ((y << 15) | (y >>> 17)) ^ x;
  x = (x + y) | 0; y = ((y << 26) | (y >>> 6)) ^ x;
  x = (x + y) | 0; y = ((y << 6) | (y >>> 26)) ^ x;
  x = (x + key2) | 0; y = (y + key0 + 5) | 0;
  low = y;
  return x;
}

/** The raw 64 bits of a block, high word first. */
export function blockOf(key: readonly [number, number], counter: readonly [number, number]): [number, number] {
  const high = threefry(key[0], key[1], counter[0], counter[1]);
  return [high >>> 0, low >>> 0];
}

/** Counter bits: trials up to 2^17, spells or months up to 2^11, purposes up to 2^4. Together one word, the seed the other. */
export const drawLimits = { trials: 2 ** 17, spells: 2 ** 11, purposes: 2 ** 4 } as const;

const twoTo26 = 2 ** 26;
const twoToMinus53 = 2 ** -53;

/** A number strictly between 0 and 1, on a grid of 2^-53. */
export function draw(
  seed: number,
  trial: number,
  keyHigh: number,
  keyLow: number,
  spell: number,
  purpose: Purpose,
): number {
  const high = threefry(keyHigh, keyLow, seed, (trial << 15) | (spell << 4) | purpose);
  return ((high >>> 5) * twoTo26 + (low >>> 6) + 0.5) * twoToMinus53;
}

/** The key of an entity from its stable identity: order, name and neighbours do not enter. */
export function keyOf(identity: string): [number, number] {
  let [high, lowWord] = blockOf([0x43726577, 0x63617374], [identity.length, 0]);
  for (let index = 0; index < identity.length; index++) {
    [high, lowWord] = blockOf([high, lowWord], [identity.charCodeAt(index), index]);
  }
  return [high, lowWord];
}
