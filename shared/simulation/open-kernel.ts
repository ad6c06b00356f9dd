/** The kernel's memory, seen from outside: a plan is laid out in it, trials run, and what they leave behind is copied out. */
import { type CompiledPlan, stages, types } from "./compiled-plan.ts";
import type { HandOutOrder } from "./hand-out.ts";
import { kernelBytes } from "./kernel.wasm";
import { roomForKinds } from "./kernel-kinds.ts";
import { limitArrays, limitNumbers, marketStrideOf, orderArrays, pairBytes, pairRecords } from "./kernel-network.ts";
import { type KernelArrays, planArrays, planNumbers, widthOf } from "./kernel-plan.ts";
import { type KernelMemory, createKernelMemory } from "./kernel-memory.ts";
import { type ColumnChoice, type Rows, columnsOf, roomForRows } from "./rows.ts";
import { type Global, type Module, webAssembly } from "./web-assembly.ts";

/** The functions of kernel/kernel.ts; its arrays are globals that hold addresses. */
type Functions = {
  simulateTrials(from: number, to: number): void;
  beginTrial(trial: number, place: number): void;
  simulateMonth(month: number): void;
  workMonth(month: number): void;
  settleMonth(month: number): void;
  closeMonth(month: number): void;
  setShard(size: number): void;
  solveMonth(): number;
  learnOptimum(place: number): void;
};

export type Kernel = ReturnType<typeof openKernel>;

let compiled: Module | undefined;
const kernelModule = () => (compiled ??= new webAssembly.Module(kernelBytes));

/** Arrays of the state, in numbers of elements: `kernel/state.ts`. */
function stateSizes(plan: CompiledPlan, orders: number) {
  const { slots, months, network } = plan;
  const members = plan.memberIds.length;
  const segments = plan.segmentIds.length;
  const width = widthOf(plan);
  const sources = network.groups * types;
  const sinks = network.markets * width;
  const pairs = network.pairSource.length;
  const levels = plan.level.rank.length;
  // In whole fours.
  const people = 4 * Math.ceil(slots / 4);
  const { limits, limitStride, sourceStride } = limitNumbers(plan);
  // The trial's own beside the learnt ones, and the pairs as the plan has them beside the learnt orders.
  const optima = 1 + orders;
  const lucks = segments * 4 * Math.ceil(months / 4);
  const segmentFloats = ["accounts", "arr", "kept", "onboarding", "renewing", "served", "segmentCoverage", "orphaned"];
  const sized = (names: readonly string[], length: number) => Object.fromEntries(names.map((name) => [name, length]));
  return {
    ints: {
      ...sized(
        [
          "riskUntil",
          "joinedIn",
          "arrivesIn",
          "lastMonth",
          "missesUntil",
          "honestUntil",
          "managerOf",
          "rowOf",
          "kindOf",
        ],
        people,
      ),
      holders: levels,
      topRank: types,
      typeHolders: types * levels,
      learners: slots,
      goneIn: months,
      ringNow: segments,
      youngNow: segments,
      nextWaiting: slots,
      ...sized(["firstWaiting", "lastWaiting", "openAbove"], levels),
      ...sized(["givenAt", "triedAt"], pairs + 1),
      basis: optima * limits,
      filled: limits,
      loadMonths: members,
      chosen: optima,
      restFrom: optima * (sources + 1),
    },
    singles: {
      ...sized(["readyFrom", "ownRank"], people),
      ...sized(["routine", "against", "effective", "possible"], network.groups * 4),
      stress: network.groups,
      likeness: network.groups * 8,
      work: network.groups * plan.activityIds.length * 4,
    },
    floats: {
      leaveLuck: people,
      remaining: people,
      settledHours: sources,
      ...sized(segmentFloats, segments),
      ring: plan.segment.openingRing.length,
      young: plan.segment.openingYoung.length,
      stageCount: segments * stages,
      shortfalls: segments * 3,
      orphans: segments * (Math.round(plan.rules.handOverMonths) + 1),
      newLuck: lucks,
      churnLuck: lucks,
      grossIndex: months + 1,
      netIndex: months + 1,
      segmentDemand: segments * width,
      ...sized(["demand", "delivered", "doneShare", "restDemand", "triedDemand"], sinks),
      ...sized(["asked", "done", "strainOf"], network.markets),
      ...sized(["supply", "restSupply", "triedSupply"], sources),
      marketHours: network.groups * marketStrideOf(network),
      ...sized(["givenHours", "triedHours"], pairs + 1),
      inverse: optima * limits * limitStride,
      price: optima * limitStride,
      tariff: optima * (sourceStride + sinks),
      ...sized(["limit", "amount", "entering"], limitStride),
      pairRecords: (optima * pairs * pairBytes) / 8,
      load: network.groups,
      supplyByType: types,
      loadSum: members,
    },
  };
}

/** Copies chosen columns, one after the other. */
function gather<Cells extends Float32Array | Uint16Array>(
  all: Cells,
  into: Cells,
  columns: readonly number[],
  trials: number,
): void {
  columns.forEach((column, place) => into.set(all.subarray(column * trials, (column + 1) * trials), place * trials));
}

/** `room`: how many orders of handing out hours the memory is to hold, which is as good as new. */
export function openKernel(plan: CompiledPlan, room: number, memory: KernelMemory = createKernelMemory()) {
  const { exports } = new webAssembly.Instance(kernelModule(), { env: { memory: memory.memory } });
  const functions = exports as Functions;
  const globals = exports as Readonly<Record<string, Global>>;
  const columns = columnsOf(plan);
  const width = widthOf(plan);
  memory.beginAt(globals["memoryFrom"]!.value);

  const lengths = new Map<string, number>();
  function place(name: string, length: number, elementBytes: number): number {
    const at = memory.reserve(length * elementBytes);
    globals[name]!.value = at;
    lengths.set(name, length);
    return at;
  }

  const floats = (name: string) => new Float64Array(memory.buffer, globals[name]!.value, lengths.get(name));
  const singles = (name: string) => new Float32Array(memory.buffer, globals[name]!.value, lengths.get(name));
  const ints = (name: string) => new Int32Array(memory.buffer, globals[name]!.value, lengths.get(name));

  function put(arrays: KernelArrays): void {
    for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(arrays))
      new Uint8Array(memory.buffer, globals[name]!.value).set(new Uint8Array(buffer, byteOffset, byteLength));
  }

  const arrays = { ...planArrays(plan), ...limitArrays(plan) };
  for (const [name, values] of Object.entries(arrays)) place(name, values.length, values.BYTES_PER_ELEMENT);
  place("kindMonth", roomForKinds(arrays.kinds), 4);
  const sizes = stateSizes(plan, room);
  for (const [name, length] of Object.entries(sizes.floats)) place(name, length, 8);
  for (const [name, length] of Object.entries({ ...sizes.ints, ...sizes.singles })) place(name, length, 4);
  globals["holdersFrom"]!.value = memory.reserve(plan.slots * globals["holderBytes"]!.value);
  put(arrays);
  for (const [name, value] of Object.entries({ ...planNumbers(plan), ...limitNumbers(plan) }))
    globals[name]!.value = value;

  /** Where the columns of a shard are written: behind everything else, as large as the largest shard so far. */
  const shardFrom = memory.reserve(0);
  function makeRoom(trials: number): void {
    memory.giveBack(shardFrom);
    place("figures", columns.numbers * trials, 4);
    place("counts", columns.counts * trials, 2);
    functions.setShard(trials);
  }

  /** The pairs as the plan has them are order 0; any other holds copies of them. */
  floats("pairRecords").set(pairRecords(plan, width));
  function putOrder(number: number, order: HandOutOrder): void {
    const { pairs, restFrom } = orderArrays(plan, order);
    const records = floats("pairRecords");
    const each = pairBytes / 8;
    pairs.forEach((pair, index) =>
      records.copyWithin((number * pairs.length + index) * each, pair * each, (pair + 1) * each),
    );
    ints("restFrom").set(restFrom, number * restFrom.length);
    ints("chosen")[number] = order.length;
  }

  return {
    floats,
    singles,
    ints,
    number: (name: string): number => globals[name]!.value,
    /** Keeps the optimum that was found last, and the order that hands it out. */
    learn(order: HandOutOrder): void {
      const number = ++globals["orders"]!.value;
      putOrder(number, order);
      functions.learnOptimum(number);
    },
    /** Futures from now on have the luck of this seed, in place of the plan's own. */
    drawFrom(seed: number): void {
      globals["seed"]!.value = seed;
    },
    /** Months for which the orders certainly do this part of what is possible are not solved exactly. */
    beContentWith(part: number): void {
      globals["leastDone"]!.value = part;
    },
    /** One future, to be looked at month by month. */
    begin(trial: number): void {
      makeRoom(1);
      functions.beginTrial(trial, 0);
    },
    month: (month: number): void => functions.simulateMonth(month),
    /** The optimum of whatever hours are at hand and asked for; false if it was not found. */
    solve: (): boolean => functions.solveMonth() === 1,
    /** The same month in three: work done, customers and seats settled, people gone. */
    work: (month: number): void => functions.workMonth(month),
    settle: (month: number): void => functions.settleMonth(month),
    close: (month: number): void => functions.closeMonth(month),
    /** A holder's record, as it stands now. */
    recordOf: (slot: number): DataView =>
      new DataView(memory.buffer, globals["holdersFrom"]!.value + slot * globals["holderBytes"]!.value),
    simulate(from: number, to: number, columns?: ColumnChoice, spent?: Rows): Rows {
      const trials = to - from;
      makeRoom(trials);
      functions.simulateTrials(from, to);
      const numbers = new Float32Array(memory.buffer, globals["figures"]!.value, lengths.get("figures"));
      const counts = new Uint16Array(memory.buffer, globals["counts"]!.value, lengths.get("counts"));
      if (columns === undefined) {
        const rows = roomForRows(numbers.length, counts.length, spent);
        rows.numbers.set(numbers);
        rows.counts.set(counts);
        return rows;
      }
      const rows = roomForRows(columns.numbers.length * trials, columns.counts.length * trials, spent);
      gather(numbers, rows.numbers, columns.numbers, trials);
      gather(counts, rows.counts, columns.counts, trials);
      return rows;
    },
  };
}
