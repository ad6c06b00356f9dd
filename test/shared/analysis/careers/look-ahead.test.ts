import { describe, expect, it } from "vitest";
import { lookAhead } from "../../../../shared/analysis/careers/look-ahead.ts";
import { courseStates } from "../../../../shared/analysis/careers/careers-ahead.ts";
import { promotionOf } from "../../../../shared/analysis/people/promotion.ts";
import { readerOf } from "../../../../shared/analysis/reader.ts";
import { addMonths, month } from "../../../../shared/base/month.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { compilePlan } from "../../../../shared/simulation/compile-plan.ts";
import { prepareTrials } from "../../../../shared/simulation/trials.ts";
import {
  aBaseline,
  aChange,
  aCompany,
  aHire,
  aLevel,
  aMember,
  aScenario,
  anActivity,
  nobodyLeaves,
  start,
} from "../../../support/builders.ts";

const ago = (months: number) => addMonths(start, -months);

describe("careers ahead", () => {
  it("rise and end in as many futures as the projection says", () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    const trials = 120;
    const plan = { ...scenarios[1]!, trials, months: 24, coefficients: { noticeMonths: 0 } };
    const compiled = compilePlan(baseline, plan);
    const reader = readerOf({
      plan: compiled,
      trials,
      rows: prepareTrials(compiled).simulate({ from: 0, to: trials }),
    });
    const { people } = lookAhead(baseline, plan, trials);
    baseline.members.forEach(({ id, leaves }, member) => {
      const person = people[member]!;
      expect(person.id).toBe(id);
      expect(person.rises.share).toBeCloseTo(promotionOf(reader, member).chance.value, 12);
      if (leaves !== undefined) return;
      const leftIn = Array.from(
        { length: trials },
        (_, trial) => reader.counts[reader.columns.leftIn(member) * trials + trial]!,
      );
      for (const when of [1, 12, 23])
        expect(person.course.gone[when]).toBeCloseTo(leftIn.filter((left) => left < when).length / trials, 6);
    });
  });

  it("are in exactly one state in every month of every future", () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    const { people, months } = lookAhead(baseline, { ...scenarios[1]!, months: 12 }, 20);
    for (const { course } of people)
      for (let at = 0; at < months; at++)
        expect(courseStates.reduce((sum, state) => sum + course[state][at]!, 0)).toBeCloseTo(1, 5);
  });

  it("follow by hand from a ladder with one seat, which a second one opens", () => {
    const baseline = aBaseline({
      levels: [
        aLevel({ id: "csm", typicalMonths: 12, nextLevelIds: ["lead"] }),
        aLevel({ id: "lead", rank: 2, seats: 1, leadsPeople: true }),
      ],
      members: [
        aMember({ id: "head", levelId: "lead", joined: ago(40) }),
        aMember({ id: "first", joined: ago(9), promotionAmbition: 1 }),
        aMember({ id: "second", joined: ago(7), promotionAmbition: 0.5 }),
        aMember({ id: "content", joined: ago(60), promotionAmbition: 0.1 }),
      ],
    });
    const scenario = aScenario({
      coefficients: nobodyLeaves,
      changes: [aChange({ type: "openSeats", levelId: "lead", count: 1, month: addMonths(start, 6) })],
    });
    const { people, seats } = lookAhead(baseline, scenario, 30);
    const [head, first, second, content] = people;
    expect([head!.aim, first!.aim, content!.aim]).toEqual(["endOfLadder", "rises", "content"]);
    expect([first!.readyIn, second!.readyIn, content!.readyIn]).toEqual([3, 5, undefined]);
    expect([first!.ready.p50, first!.rises.p50, first!.rises.share, first!.waitMonths]).toEqual([3, 6, 1, 3]);
    expect([second!.ready.p50, second!.rises.p50, second!.rises.share, second!.waitMonths]).toEqual([
      5,
      undefined,
      0,
      7,
    ]);
    const [own] = second!.queues;
    expect([own!.levelId, own!.place[5], own!.waited[5], own!.place[6], own!.waited[6]]).toEqual(["lead", 2, 0, 1, 1]);
    expect([...first!.course.waiting].map(Math.round)).toEqual([0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
    // A year of waiting is the worst there is, in proportion to ambition.
    expect(second!.blocked[11]).toBeCloseTo(0.5 * (6 / 12), 6);
    const [lead] = seats;
    expect([lead!.seats[5], lead!.seats[6], lead!.held[5], lead!.held[6]]).toEqual([1, 2, 1, 2]);
    expect([lead!.waiting.mean[5], lead!.waiting.mean[6], lead!.someoneWaits[2]]).toEqual([2, 1, 0]);
    expect(lead!.holders.map(({ id }) => id)).toEqual(["head", "first"]);
  });

  it("give seats in the order of the queue", () => {
    const levels = [
      aLevel({ id: "csm", typicalMonths: 24, nextLevelIds: ["lead"] }),
      aLevel({ id: "lead", rank: 2, seats: 3 }),
    ];
    const leads = ["a", "b", "c"].map((id) => aMember({ id, levelId: "lead" }));
    const others = Array.from({ length: 9 }, (_, index) =>
      aMember({ id: `m${index}`, joined: ago(20 + ((index * 7) % 11)), promotionAmbition: 1 }),
    );
    const baseline = aBaseline({ levels, members: [...leads, ...others] });
    let rises = 0;
    for (let seed = 1; seed <= 25; seed++) {
      const { people, months } = lookAhead(baseline, aScenario({ seed, months: 36 }), 1);
      const places = people.map(({ queues: [queue] }) => queue?.place ?? new Float32Array(months));
      people.forEach(({ rises: { p50: risen } }, riser) => {
        const before = risen === undefined || risen === 0 ? 0 : places[riser]![risen - 1]!;
        if (risen === undefined || before === 0) return;
        rises += 1;
        const passed = places.filter((place) => place[risen - 1]! > 0 && place[risen]! > 0);
        for (const place of passed) expect(place[risen - 1]).toBeGreaterThan(before);
      });
    }
    expect(rises).toBeGreaterThan(20);
  });

  it("know from when nobody above shares a person's type, and that a senior hire ends it", () => {
    const analyst = { sales: 0, support: 0, analyst: 1 };
    const baseline = aBaseline({
      levels: [aLevel({ id: "csm" }), aLevel({ id: "senior", rank: 2 })],
      members: [aMember({ id: "lone", mix: analyst }), aMember({ id: "boss", levelId: "senior" })],
    });
    const plan = aScenario({ coefficients: nobodyLeaves });
    const senior = aHire({ id: "senior", levelId: "senior", mix: analyst, leadTimeMonths: 0 });
    expect([...lookAhead(baseline, plan, 5).people[0]!.alone]).toEqual(Array.from({ length: 12 }, () => 1));
    const hired = lookAhead(baseline, { ...plan, changes: [{ ...senior, month: addMonths(start, 4) }] }, 5);
    expect([...hired.people[0]!.alone.subarray(0, 4)]).toEqual([1, 1, 1, 1]);
    expect(hired.people[0]!.alone[11]).toBe(0);
    expect(hired.people[2]!.id).toBe("senior#1");
  });

  it("follow the company from phase to phase, and see seats for product work", () => {
    const baseline = aBaseline({ company: aCompany({ phase: "zeroToOne" }), members: [aMember({ id: "m" })] });
    const changes = [
      aChange({ id: "grown", type: "changeCompany", phase: "oneToTen", month: addMonths(start, 3) }),
      aChange({ id: "seat", type: "openProductSeats", count: 1, month: addMonths(start, 5) }),
    ];
    const { phases, product } = lookAhead(baseline, aScenario({ coefficients: nobodyLeaves, changes }), 5);
    expect(phases.map((shares) => [shares[2], shares[3]])).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
    expect([product.isFree[4], product.isFree[5], product.seats[5]]).toEqual([0, 1, 1]);
  });

  it("tell narrow routine from varied work", () => {
    const activity = (id: string, type: "sales" | "support", routineShare: number) =>
      anActivity({
        id,
        routineShare,
        fixedHours: 200,
        affinity: { sales: type === "sales" ? 1 : 0, support: type === "support" ? 1 : 0, analyst: 0 },
      });
    const baseline = aBaseline({
      activities: [
        activity("desk", "support", 0.9),
        activity("upsell", "sales", 0.05),
        activity("renewal", "sales", 0.05),
      ],
      members: [aMember({ id: "desk", mix: { sales: 0, support: 1, analyst: 0 } }), aMember({ id: "seller" })],
    });
    const { people } = lookAhead(baseline, aScenario({ coefficients: nobodyLeaves }), 5);
    expect([people[0]!.routine[0], people[0]!.narrowed[0]]).toEqual([expect.closeTo(0.9, 6), 1]);
    expect([people[1]!.routine[0], people[1]!.narrowed[0]]).toEqual([expect.closeTo(0.05, 6), 0]);
  });

  it("answer for an empty team, and for someone still to come", () => {
    expect(lookAhead(aBaseline(), aScenario()).people).toEqual([]);
    const later = aMember({ id: "later", joined: month("2027-05") });
    const [person] = lookAhead(aBaseline({ members: [later] }), aScenario({ coefficients: nobodyLeaves }), 5).people;
    expect([person!.course.coming[3], person!.course.coming[4], person!.course.growing[4]]).toEqual([1, 0, 1]);
  });

  it("tells of a large team how far it is", () => {
    const members = Array.from({ length: 500 }, (_, at) => aMember({ id: `m-${at}` }));
    const told = (people: number) => {
      const shares: number[] = [];
      const baseline = aBaseline({ members: members.slice(0, people) });
      lookAhead(baseline, aScenario({ months: 120, trials: 20 }), 20, (share) => shares.push(share));
      return shares;
    };
    expect(told(500)).toEqual([9, 18].map((future) => future / 20));
    expect(told(5)).toEqual([]);
  });
});
