/** Looks for a few people whose total can be worked out from what is shown, however many subtractions that takes. */
import { addDigests, digestOf, isDerivable, oppositeOf } from "./residues.ts";

/** Beyond so many candidates the answer would take longer than anyone waits for a table. */
const mostHalves = 300_000;

type Half = { readonly parts: readonly number[]; readonly people: number; readonly digest: number };

/** All sets of at most `most` small parts with fewer people than the limit; undefined if there are too many to look at. */
function halvesOf(small: readonly Half[], most: number, limit: number): readonly Half[] | undefined {
  const all: Half[] = [];
  let last: readonly Half[] = [{ parts: [], people: 0, digest: 0 }];
  for (let count = 1; count <= most; count++) {
    const grown: Half[] = [];
    for (const half of last) {
      for (const one of small) {
        if (one.parts[0]! <= (half.parts.at(-1) ?? -1) || half.people + one.people >= limit) continue;
        grown.push({
          parts: [...half.parts, one.parts[0]!],
          people: half.people + one.people,
          digest: addDigests(half.digest, one.digest),
        });
        if (all.length + grown.length > mostHalves) return undefined;
      }
    }
    all.push(...grown);
    last = grown;
  }
  return all;
}

/** Whether some set of fewer than `limit` people can be worked out; `unknown` where looking would take too long. */
export function findsSmallSum(
  residues: readonly (readonly number[])[],
  sizes: readonly number[],
  limit: number,
): boolean | "unknown" {
  const small = sizes.flatMap((people, part): Half[] =>
    people < limit ? [{ parts: [part], people, digest: digestOf(residues[part]!) }] : [],
  );
  // Every set of at most 2n parts is two sets of at most n: looked for as a pair whose digests cancel.
  const halves = halvesOf(small, Math.ceil((limit - 1) / 2), limit);
  if (halves === undefined) return "unknown";
  const byDigest = new Map<number, Half[]>();
  for (const half of halves) byDigest.set(half.digest, [...(byDigest.get(half.digest) ?? []), half]);
  for (const half of halves) {
    if (half.digest === 0 && isDerivable(residues, half.parts)) return true;
    for (const other of byDigest.get(oppositeOf(half.digest)) ?? []) {
      if (half.people + other.people >= limit) continue;
      if (other.parts.some((part) => half.parts.includes(part))) continue;
      if (isDerivable(residues, [...half.parts, ...other.parts])) return true;
    }
  }
  return false;
}
