import { beforeAll, describe, expect, it } from "vitest";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { compilePlan } from "../../../shared/simulation/compile-plan.ts";
import type { CompiledPlan } from "../../../shared/simulation/compiled-plan.ts";
import { inProcessSimulator } from "../../../shared/simulation/in-process-simulator.ts";
import { firstTrials } from "../../../shared/simulation/first-trials.ts";
import { type Outcome, roomForOneOutcome } from "../../../shared/simulation/outcome.ts";
import { roomForRows } from "../../../shared/simulation/rows.ts";
import { runTrials } from "../../../shared/simulation/run-trials.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { grownBaseline } from "../../bench/grown-sample.ts";
import { aMember, aScenario } from "../../support/builders.ts";
import { run } from "../../support/running.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const scenario: Scenario = { ...scenarios[0]!, trials: 53, months: 18 };

async function bytes(simulators: number, trialsPerShard: number | undefined, now?: () => number): Promise<string> {
  const ports = Array.from({ length: simulators }, () => inProcessSimulator(undefined, now));
  const outcome = await runTrials(compilePlan(baseline, scenario), ports, { trialsPerShard });
  const { numbers, counts } = outcome!.rows;
  return Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(counts.buffer)]).toString("base64");
}

describe("check 6: same seed, same bytes", () => {
  it.each([
    [2, 10],
    [4, 7],
    [7, 1],
    [1, 53],
  ])("for %i simulators and %i trials a shard", async (simulators, trialsPerShard) => {
    expect(await bytes(simulators, trialsPerShard)).toBe(await bytes(1, undefined));
  });
});

describe("runs one after the other in the same memory", () => {
  it("leave nothing behind for each other, whatever their size", async () => {
    const simulators = [inProcessSimulator(), inProcessSimulator()];
    const room = roomForOneOutcome();
    const grown = grownBaseline(baseline, 3 * baseline.members.length);
    const plans = [
      compilePlan(baseline, scenario),
      compilePlan(grown, { ...scenario, changes: [], trials: 80 }),
      compilePlan(baseline, { ...scenario, changes: [], months: 7, trials: 21, seed: 5 }),
      compilePlan(grown, { ...scenario, changes: [], trials: 9, seed: 8 }),
      compilePlan(baseline, scenario),
    ];
    for (const plan of plans) {
      const reused = await runTrials(plan, simulators, { room, trialsPerShard: 6 });
      const anew = await runTrials(plan, [inProcessSimulator()]);
      expect(reused!.rows).toEqual(anew!.rows);
    }
  });
});

describe("room for one outcome", () => {
  it("is the memory of the outcome before, unless that is many times too large", () => {
    const room = roomForOneOutcome();
    const planOf = (trials: number) => compilePlan(baseline, { ...scenario, trials });
    const memoryFor = (trials: number) => room(planOf(trials)).rows.numbers.buffer;
    const first = memoryFor(50);
    expect(memoryFor(20)).toBe(first);
    expect(memoryFor(1)).not.toBe(first);
  });
});

describe("room for rows", () => {
  it("is in spent memory where that is large enough, and as large as asked for wherever it is", () => {
    const spent = roomForRows(10, 10);
    const fewer = roomForRows(4, 9, spent);
    expect([fewer.numbers.length, fewer.counts.length]).toEqual([4, 9]);
    expect([fewer.numbers.buffer, fewer.counts.buffer]).toEqual([spent.numbers.buffer, spent.counts.buffer]);
    const more = roomForRows(11, 10, fewer);
    expect(more.numbers).toHaveLength(11);
    expect(more.counts.buffer).toBe(spent.counts.buffer);
  });
});

describe("a run of which little is read", () => {
  it("hands over the same figures in the columns chosen, and zeros in the others", async () => {
    const plan = compilePlan(baseline, scenario);
    const whole = await runTrials(plan, [inProcessSimulator()]);
    const columns = { numbers: [3, 40, 41], counts: [7] };
    const part = await runTrials(plan, [inProcessSimulator(), inProcessSimulator()], { columns, trialsPerShard: 9 });
    for (const kind of ["numbers", "counts"] as const) {
      const column = (outcome: Outcome, place: number) =>
        outcome.rows[kind].subarray(place * plan.trials, (place + 1) * plan.trials);
      const places = Array.from({ length: part!.rows[kind].length / plan.trials }, (_, place) => place);
      for (const place of places) {
        if (columns[kind].includes(place)) expect(column(part!, place)).toEqual(column(whole!, place));
        else expect(column(part!, place).every((value) => value === 0)).toBe(true);
      }
    }
  });
});

describe("check 6 under a clock", () => {
  it("gives the same bytes however long each shard takes", async () => {
    let at = 0;
    let looks = 0;
    const jumpy = () => (at += [0.01, 7, 90, 400, 2][looks++ % 5]!);
    expect(await bytes(3, undefined, jumpy)).toBe(await bytes(1, 53));
  });
});

describe("a run of part of the trials", () => {
  const compiled = compilePlan(baseline, scenario);
  const columnsFrom = ({ rows, trials }: Outcome, from: number, to: number) =>
    Array.from({ length: rows.numbers.length / trials }, (_, column) =>
      Array.from(rows.numbers.subarray(column * trials + from, column * trials + to)),
    );
  let whole: Outcome | undefined;
  beforeAll(async () => {
    whole = await runTrials(compiled, [inProcessSimulator()]);
  });

  it("has the trials of its numbers, wherever it begins", async () => {
    const later = await runTrials({ ...compiled, trials: 13 }, [inProcessSimulator()], { firstTrial: 40 });
    expect(columnsFrom(later!, 0, 13)).toEqual(columnsFrom(whole!, 40, 53));
  });

  it("ended early is the run of so few trials, whoever simulated them and however they were split", async () => {
    const few = await runTrials({ ...compiled, trials: 20 }, [inProcessSimulator()]);
    for (const trialsPerShard of [3, 10, undefined]) {
      const simulators = [inProcessSimulator(), inProcessSimulator()];
      const ended = await runTrials(compiled, simulators, {
        trialsPerShard,
        onBeginning: (_, done) => (done >= 20 ? 20 : undefined),
      });
      expect(ended!.trials).toBe(20);
      expect(ended!.rows).toEqual(few!.rows);
    }
  });

  it("is shown while the run goes on, and leaves it as it was", async () => {
    const pictures: Outcome[] = [];
    const ended = await runTrials(compiled, [inProcessSimulator(), inProcessSimulator()], {
      trialsPerShard: 5,
      onBeginning(outcome, done) {
        if (pictures.length === 0 && done >= 10) pictures.push(firstTrials(outcome, 10));
        return undefined;
      },
    });
    const ten = await runTrials({ ...compiled, trials: 10 }, [inProcessSimulator()]);
    expect(pictures[0]).toEqual(ten);
    expect(ended!.rows).toEqual(whole!.rows);
  });
});

describe("a run", () => {
  it("tells how far it is, and ends with undefined once it is not wanted", async () => {
    const seen: number[] = [];
    const outcome = await runTrials(compilePlan(baseline, scenario), [inProcessSimulator()], {
      trialsPerShard: 10,
      onProgress: (done) => seen.push(done),
      isWanted: () => seen.length < 2,
    });
    expect(seen).toEqual([10, 20]);
    expect(outcome).toBeUndefined();
  });

  it("that a newer one superseded does not disturb it", async () => {
    const simulators = [inProcessSimulator(), inProcessSimulator()];
    let isWanted = true;
    const older = runTrials(compilePlan(baseline, scenario), simulators, {
      trialsPerShard: 5,
      isWanted: () => isWanted,
    });
    isWanted = false;
    const newer = await runTrials(compilePlan(baseline, { ...scenario, seed: 99 }), simulators, { trialsPerShard: 5 });
    const alone = await runTrials(compilePlan(baseline, { ...scenario, seed: 99 }), [inProcessSimulator()]);
    expect(await older).toBeUndefined();
    expect(newer!.rows.numbers).toEqual(alone!.rows.numbers);
  });

  it("that fails says so", async () => {
    const broken = { ...compilePlan(baseline, scenario), row: undefined } as unknown as CompiledPlan;
    await expect(runTrials(broken, [inProcessSimulator()])).rejects.toMatchObject({ error: { code: "unexpected" } });
  });
});

describe("check 7: other people's luck", () => {
  const trials = 40;
  const plan = aScenario({ ...scenario, trials });
  const exitsOf = (of: Baseline, memberId: string) => {
    const reader = run(of, { ...plan, coefficients: still });
    const column = reader.columns.leftIn(reader.plan.memberIds.indexOf(memberId)) * trials;
    return Array.from(reader.counts.subarray(column, column + trials));
  };
  // With every coupling between people switched off, a difference could only come from the draws.
  const still = {
    contagion: 1,
    managerLeft: 1,
    offTypeStrain: 0,
    overloadWeight: 0,
    thetaOperator: 0,
    thetaPhase: 0,
    thetaBlocked: 0,
    thetaAlone: 0,
    thetaProduct: 0,
  };
  const someone = baseline.members[5]!.id;

  it("is unchanged by renaming, reordering and adding a member", () => {
    const before = exitsOf(baseline, someone);
    expect(before.some((month) => month < 18)).toBe(true);
    const renamed = {
      ...baseline,
      members: baseline.members.map((member) => ({ ...member, name: `${member.name} X` })),
    };
    const reordered = { ...baseline, members: [...baseline.members].reverse() };
    const joined = {
      ...baseline,
      members: [aMember({ id: "new", levelId: baseline.levels[0]!.id }), ...baseline.members],
    };
    for (const other of [renamed, reordered, joined]) expect(exitsOf(other, someone)).toEqual(before);
  });
});
