/** People of one group with the same mix, as the kernel wants them: see `kernel/steps/kinds.ts`. */
import { type CompiledPlan, types } from "./compiled-plan.ts";

/** Kinds in a block, numbers of each in it, and numbers of a kind in a month. */
const perBlock = 4;
const numbers = 10;
const kindMonth = 4;

/** The mix, products of two types in the order of their likeness, and the main type. */
function numbersOf({ row }: CompiledPlan, r: number): readonly number[] {
  const [m0 = 0, m1 = 0, m2 = 0] = row.mix.subarray(r * types, (r + 1) * types);
  return [m0, m1, m2, m0 * m0, m1 * m1, m2 * m2, m0 * m1, m1 * m2, m2 * m0, row.mainType[r]!];
}

export function kindsOf(plan: CompiledPlan) {
  const { row, network } = plan;
  const kindsByGroup = Array.from(
    { length: network.groups },
    () => new Map<string, { numbers: readonly number[]; place: number }>(),
  );
  const kindOfRow = Array.from(row.group, (group, r) => {
    const own = numbersOf(plan, r);
    const kinds = kindsByGroup[group]!;
    const name = own.join(" ");
    const kind = kinds.get(name) ?? { numbers: own, place: kinds.size };
    kinds.set(name, kind);
    return kind;
  });
  const blocksFrom = [0];
  for (const { size } of kindsByGroup) blocksFrom.push(blocksFrom.at(-1)! + Math.ceil(size / perBlock));
  const blocks = new Float32Array(blocksFrom.at(-1)! * perBlock * numbers);
  kindsByGroup.forEach((kinds, group) => {
    for (const kind of kinds.values()) {
      kind.place += blocksFrom[group]! * perBlock;
      const block = Math.floor(kind.place / perBlock) * numbers;
      kind.numbers.forEach((value, at) => (blocks[(block + at) * perBlock + (kind.place % perBlock)] = value));
    }
  });
  return {
    kinds: blocks,
    kindBlocksFrom: Int32Array.from(blocksFrom),
    rowKind: Int32Array.from(kindOfRow, ({ place }) => place * kindMonth),
  };
}

/** Room for what a month makes of every kind. */
export const roomForKinds = (kinds: Float32Array): number => (kinds.length / numbers) * kindMonth;
