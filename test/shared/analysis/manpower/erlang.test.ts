import { describe, expect, it } from "vitest";
import { impatientLine } from "../../../../shared/analysis/manpower/erlang-a.ts";
import { blockedShare, offeredLoad, patientLine, staffingFor } from "../../../../shared/analysis/manpower/erlang.ts";
import { type Luck, luckOf } from "../../../support/luck.ts";
import { meanOf, tolerance } from "../../../support/running.ts";
import golden from "../../../golden/erlang.json" with { type: "json" };

/** The waits of 400 requests, after 100 to fill the line; endless for those that gave up. */
function aDay({ between }: Luck, line: Record<"people" | "perTime" | "handleTime" | "patience", number>): number[] {
  const after = (mean: number) => -mean * Math.log(1 - between(0, 1));
  const freeAt = Array.from({ length: line.people }, () => 0);
  let now = 0;
  const waits = Array.from({ length: 500 }, () => {
    now += after(1 / line.perTime);
    const next = freeAt.indexOf(Math.min(...freeAt));
    const wait = Math.max(0, freeAt[next]! - now);
    if (wait > after(line.patience)) return Infinity;
    freeAt[next] = now + wait + after(line.handleTime);
    return wait;
  });
  return waits.slice(100);
}

/** The method is exact: 1e-8 of the figure, or of 1 where the figure is smaller. */
const expectEqual = (ours: number, reference: number) =>
  expect(Math.abs(ours - reference)).toBeLessThan(1e-8 * Math.max(1, Math.abs(reference)));

type Reference = Record<"raw" | "positions" | "p_wait" | "service_level" | "asa" | "occupancy", number>;

function expectStaffing(ours: ReturnType<typeof staffingFor>, within: number, reference: Reference): void {
  expect(ours).toMatchObject({ present: reference.raw, positions: reference.positions });
  const { line } = ours!;
  expectEqual(line.waitShare, reference.p_wait);
  expectEqual(line.answeredWithin(within), reference.service_level);
  expectEqual(line.meanWait, reference.asa);
  expectEqual(line.occupancy, reference.occupancy);
}

describe("a line of patient requests, against an independent calculation", () => {
  it.each(golden.erlang_c)("of $A erlangs with $c people", (reference) => {
    const { c: people, A: load, aht: handleTime } = reference;
    const line = patientLine({ perTime: load / handleTime, handleTime }, people);
    expectEqual(blockedShare(load, people), reference.erlang_b);
    expectEqual(line.waitShare, reference.p_wait);
    expectEqual(line.answeredWithin(reference.target), reference.service_level);
    expectEqual(line.meanWait, reference.asa);
    expectEqual(line.meanQueue, reference.mean_queue);
    expectEqual(line.occupancy, reference.occupancy);
  });

  it("grows without end when there are too few", () => {
    const line = patientLine({ perTime: 1, handleTime: 5 }, 5);
    expect(line).toMatchObject({ waitShare: 1, meanWait: Infinity, meanQueue: Infinity, occupancy: 1 });
    expect(line.answeredWithin(1_000)).toBe(0);
  });

  it("never waits when nobody asks", () => {
    expect(patientLine({ perTime: 0, handleTime: 5 }, 0)).toMatchObject({ waitShare: 0, meanWait: 0, occupancy: 0 });
  });

  it("of 100,000 erlangs is as easy as a small one: with √load more people about half wait less than their share", () => {
    const load = 100_000;
    const line = patientLine({ perTime: load, handleTime: 1 }, load + Math.round(Math.sqrt(load)));
    // Halfin and Whitt 1981: the limit is 1 ÷ (1 + β Φ(β) ÷ φ(β)) with β = 1; the difference shrinks as 1 ÷ √load.
    const limit = 1 / (1 + 0.8413447460685429 / 0.24197072451914337);
    expect(Math.abs(line.waitShare - limit)).toBeLessThan(1 / Math.sqrt(load));
  });
});

describe("the people needed", () => {
  const target = { answeredShare: 0.9, maxOccupancy: 0.85, shrinkage: 0.35 };
  const minutesAMonth = 20 * 8 * 60;

  it("are those of a published example", () => {
    const requests = { perTime: 100 / 30, handleTime: 3 };
    const within = 20 / 60;
    const staffing = staffingFor(requests, { answeredShare: 0.8, within, maxOccupancy: 0.85, shrinkage: 0.3 });
    expectStaffing(staffing, within, golden.pyworkforce_example);
  });

  it("for the tickets of 400 accounts within half a day", () => {
    const requests = { perTime: (400 * 0.5) / minutesAMonth, handleTime: 30 };
    expectEqual(requests.perTime, golden.cs_ticket_case.lambda_per_min);
    expectStaffing(staffingFor(requests, { ...target, within: 240 }), 240, golden.cs_ticket_case.result);
  });

  it("for the tickets of 3,000 accounts within the hour", () => {
    const requests = { perTime: (3_000 * 0.7) / minutesAMonth, handleTime: 30 };
    expectStaffing(staffingFor(requests, { ...target, within: 60 }), 60, golden.cs_ticket_case_big.result);
  });

  it("are the fewest: one less would miss the target", () => {
    const requests = { perTime: 40, handleTime: 3 };
    const { present } = staffingFor(requests, { ...target, within: 1 })!;
    const short = patientLine(requests, present - 1);
    expect(short.answeredWithin(1) < 0.9 || short.occupancy > 0.85).toBe(true);
  });

  it("are nobody for no work, and no number for a promise nobody can keep", () => {
    expect(staffingFor({ perTime: 0, handleTime: 3 }, { ...target, within: 1 })).toMatchObject({ positions: 0 });
    expect(staffingFor({ perTime: 1, handleTime: 3 }, { ...target, within: 1, answeredShare: 1 })).toBeUndefined();
  });
});

describe("a line of impatient requests", () => {
  it.each(golden.erlang_a)("with $c people, against an independent calculation", (reference) => {
    const requests = { perTime: reference.lam, handleTime: 1 / reference.mu };
    const line = impatientLine(requests, reference.c, 1 / reference.theta);
    expectEqual(line.waitShare, reference.p_wait);
    expectEqual(line.lostShare, reference.p_abandon);
    expectEqual(line.meanQueue, reference.mean_queue);
    expectEqual(line.occupancy, reference.occupancy);
    expectEqual(line.meanWait, reference.mean_queue / reference.lam);
  });

  it.each([
    { people: 3, perTime: 2, handleTime: 1, patience: 1.5 },
    { people: 2, perTime: 4, handleTime: 1, patience: 1 },
  ])("answers in time as often as $people people do whom one watches", ({ people, perTime, handleTime, patience }) => {
    const times = [0, 0.1, 0.5, 2];
    const line = impatientLine({ perTime, handleTime }, people, patience);
    const days = Array.from({ length: 400 }, (_, day) => aDay(luckOf(day), { people, perTime, handleTime, patience }));
    times.forEach((time) => {
      const answered = days.map((waits) => waits.filter((wait) => wait <= time).length / waits.length);
      expect(Math.abs(meanOf(answered) - line.answeredWithin(time))).toBeLessThan(tolerance(answered));
    });
  });

  it("of endless patience is the patient line", () => {
    const requests = { perTime: 10 / 3, handleTime: 3 };
    const [patient, impatient] = [patientLine(requests, 14), impatientLine(requests, 14, 1e10)];
    for (const time of [0, 0.3, 1, 5]) expectEqual(impatient.answeredWithin(time), patient.answeredWithin(time));
    expectEqual(impatient.meanWait, patient.meanWait);
  });

  it("of any patience answers more the longer one waits, from those who need not wait to all that are not lost", () => {
    for (const patience of [1e-3, 1, 1e3, 1e6]) {
      for (const people of [0, 1, 9, 10, 11, 40]) {
        const line = impatientLine({ perTime: 10, handleTime: 1 }, people, patience);
        const answered = [0, 1e-4, 0.1, 1, 10, 1e4, 1e7, Infinity].map(line.answeredWithin);
        const steps = answered.slice(1).map((share, index) => share - answered[index]!);
        expect(Math.min(...steps)).toBeGreaterThan(-1e-12);
        expectEqual(answered[0]!, 1 - line.waitShare);
        expectEqual(answered.at(-1)!, 1 - line.lostShare);
      }
    }
  });

  it.each([0.5, 1, 2])("settles at 10,000 people and %f times their work", (overload) => {
    const requests = { perTime: 10_000 * overload, handleTime: 1 };
    const line = impatientLine(requests, 10_000, 2);
    expect(offeredLoad(requests) * (1 - line.lostShare)).toBeLessThanOrEqual(10_000 * (1 + 1e-9));
    // Fluid limit: what exceeds the people's hours is lost.
    expect(Math.abs(line.lostShare - Math.max(0, 1 - 1 / overload))).toBeLessThan(1 / Math.sqrt(10_000));
    expectEqual(line.answeredWithin(Infinity), 1 - line.lostShare);
  });
});
