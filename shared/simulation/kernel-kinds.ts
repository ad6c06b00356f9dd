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

type Kind = { readonly numbers: readonly number[]; place: number };

/** Kinds of a group by the parts of the mix, one within the other: numbers as keys cost a tenth of a text made of them. */
type KindsOfGroup = { readonly byMix: Map<number, Map<number, Map<number, Kind>>>; readonly kinds: Kind[] };

function inner<Value>(map: Map<number, Value>, key: number, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}

/** The main type follows from the mix. */
function kindOf({ byMix, kinds }: KindsOfGroup, plan: CompiledPlan, r: number): Kind {
  const { mix } = plan.row;
  const byFirst = inner(byMix, mix[r * types]!, () => new Map<number, Map<number, Kind>>());
  const bySecond = inner(byFirst, mix[r * types + 1]!, () => new Map<number, Kind>());
  return inner(bySecond, mix[r * types + 2]!, () => {
    const kind = { numbers: numbersOf(plan, r), place: kinds.length };
    kinds.push(kind);
    return kind;
  });
}

export function kindsOf(plan: CompiledPlan) {
  const { row, network } = plan;
  const kindsByGroup = Array.from({ length: network.groups }, (): KindsOfGroup => ({ byMix: new Map(), kinds: [] }));
  const kindOfRow = Array.from(row.group, (group, r) => kindOf(kindsByGroup[group]!, plan, r));
  const blocksFrom = [0];
  for (const { kinds } of kindsByGroup) blocksFrom.push(blocksFrom.at(-1)! + Math.ceil(kinds.length / perBlock));
  const blocks = new Float32Array(blocksFrom.at(-1)! * perBlock * numbers);
  kindsByGroup.forEach(({ kinds }, group) => {
    for (const kind of kinds) {
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
