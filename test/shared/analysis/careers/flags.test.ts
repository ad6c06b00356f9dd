import { describe, expect, it } from "vitest";
import { whoBlocksWhom } from "../../../../shared/analysis/careers/blocks.ts";
import { type Flag, personFlags, teamFlags } from "../../../../shared/analysis/careers/flags.ts";
import { lookAhead } from "../../../../shared/analysis/careers/look-ahead.ts";
import { addMonths, monthsBetween } from "../../../../shared/base/month.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aBaseline, aLevel, aMember, aScenario, nobodyLeaves, start } from "../../../support/builders.ts";

const { baseline: sample, scenarios } = sampleWorkspace("en");
const asWeAre = scenarios[0]!;

describe("flags of the sample", () => {
  const flags = personFlags(sample, lookAhead(sample, asWeAre, 60));
  const of = (kind: Flag["kind"]) => flags.filter((flag) => flag.kind === kind).map(({ personId }) => personId);
  const nameOf = (id: string | undefined) => sample.members.find((member) => member.id === id)?.name;

  it("name the senior who is blocked from above first", () => {
    const [first] = flags;
    expect([first?.kind, nameOf(first?.personId)]).toEqual(["blocked", "Ren Hasegawa"]);
    if (first?.kind !== "blocked") throw new Error("not blocked");
    expect([first.from, first.waitedMonths, first.levelIds]).toEqual([0, 8, ["lead", "principal"]]);
    expect(first.waitMonths).toBeGreaterThan(12);
  });

  it("find who has nobody above, who fits another phase, and who wants product work", () => {
    expect(of("alone").map(nameOf)).toContain("Rei Fujiwara");
    expect(of("phase").map(nameOf)).toEqual(["Aya Murakami"]);
    expect(of("productWork").map(nameOf)).toEqual(["Rena Ishizuka"]);
  });

  it("never say of the head that nobody is above, nor anything of someone who is known to leave within the year", () => {
    expect(of("alone")).not.toContain("m01");
    expect(flags.map(({ personId }) => personId)).not.toContain("m13");
  });
});

const ladder = [
  aLevel({ id: "csm", typicalMonths: 12, nextLevelIds: ["lead"] }),
  aLevel({ id: "lead", rank: 2, seats: 1, leadsPeople: true }),
];
const quiet = aScenario({ months: 24, coefficients: nobodyLeaves });
const flagsOf = (baseline: Baseline) =>
  teamFlags(baseline, lookAhead(baseline, quiet, 5), ({ joined }) => monthsBetween(joined, start));

describe("flags of a team", () => {
  const lead = aMember({ id: "lead", levelId: "lead" });
  const csm = (own: object) => aMember({ id: "csm", ...own });

  it("say that nobody is ready for a seat that leads people, and not where somebody waits", () => {
    expect(flagsOf(aBaseline({ levels: ladder, members: [lead, csm({})] }))).toEqual([
      { kind: "succession", levelId: "lead", holderIds: ["lead"], readyShare: 0 },
    ]);
    expect(flagsOf(aBaseline({ levels: ladder, members: [lead, csm({ promotionAmbition: 1 })] }))).toEqual([]);
  });

  it("say which seat stays empty", () => {
    const flags = flagsOf(aBaseline({ levels: ladder, members: [csm({})] }));
    expect(flags).toContainEqual({ kind: "emptySeat", levelId: "lead", from: 0, share: 1 });
  });

  it("say who has neither core skill after years here, and not of newcomers or where nobody has looked", () => {
    const weak = { consulting: 1, commercial: 0 };
    const members = [
      aMember({ id: "old", competencies: weak }),
      aMember({ id: "new", competencies: weak, joined: addMonths(start, -6) }),
      aMember({ id: "unseen", competencies: { consulting: 0 } }),
    ];
    expect(flagsOf(aBaseline({ members }))).toEqual([{ kind: "ceiling", personIds: ["old"] }]);
  });
});

describe("who blocks whom", () => {
  it("names the holders of the seat, from when it is wanted, and who is first in line", () => {
    const members = [
      aMember({ id: "lead", levelId: "lead" }),
      aMember({ id: "early", joined: addMonths(start, -8), promotionAmbition: 1 }),
      aMember({ id: "late", joined: addMonths(start, -6), promotionAmbition: 1 }),
    ];
    expect(whoBlocksWhom(lookAhead(aBaseline({ levels: ladder, members }), quiet, 5))).toEqual([
      {
        levelId: "lead",
        from: 4,
        seats: 1,
        waiters: [
          { id: "early", from: 4, waited: 0, place: 1, waitMonths: 20 },
          { id: "late", from: 6, waited: 0, place: 2, waitMonths: 18 },
        ],
        holders: [{ id: "lead", share: 1, freedInYear: 0 }],
      },
    ]);
  });
});
