import { describe, expect, it } from "vitest";
import type { Finding, Remedy } from "../../../../shared/analysis/findings/finding.ts";
import { findingIfTried, findingsOf, trialsFor } from "../../../../shared/analysis/findings/findings-of.ts";
import { canBeTried, takeRemedy } from "../../../../shared/analysis/findings/take-remedy.ts";
import type { Finding as FindingId } from "../../../../shared/catalogue/findings.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { look } from "./look.ts";

const plan = (scenario = "as-we-are") => {
  const workspace = sampleWorkspace("en");
  const found = workspace.scenarios.find(({ id }) => id === scenario)!;
  return { baseline: workspace.baseline, scenario: { ...found, trials: 50 } };
};

const sample = {
  "as-we-are": look(undefined, { isRead: false }),
  "hire-ahead": look(undefined, { isRead: false, scenario: "hire-ahead" }),
};

function remedyFor(id: FindingId, kind: Remedy["kind"], scenario: keyof typeof sample = "as-we-are") {
  const remedy = sample[scenario].get(id)?.remedies.find((one) => one.kind === kind);
  if (!remedy || !canBeTried(remedy)) throw new Error(`${id} offers no ${kind}`);
  return remedy;
}

const tried = (id: FindingId, kind: Remedy["kind"], scenario: keyof typeof sample = "as-we-are") =>
  findingIfTried(plan(scenario), { id, remedy: remedyFor(id, kind, scenario), language: "en" });

const strengthOf = (finding: Finding | undefined) => finding?.strength ?? NaN;

describe("remedies", () => {
  it("weaken what was found, or strengthen a mark, when they are tried", async () => {
    const before = sample["as-we-are"];
    const cases = [
      ["noMultipliers", "startLever"],
      ["noAnalyst", "hire"],
      ["withoutOwner", "nameOwner"],
    ] as const;
    for (const [id, kind] of cases)
      expect(strengthOf(await tried(id, kind)), id).toBeLessThan(strengthOf(before.get(id)));
    expect(strengthOf(await tried("scales", "startLever"))).toBeGreaterThan(strengthOf(before.get("scales")));
    expect(strengthOf(await tried("tiedToRetention", "nameOwner"))).toBeGreaterThan(
      strengthOf(before.get("tiedToRetention")),
    );
  });

  it("leave the plan that is examined as it is", async () => {
    const given = plan();
    const copy = structuredClone(given);
    await findingIfTried(given, { id: "noAnalyst", remedy: remedyFor("noAnalyst", "hire"), language: "en" });
    expect(given).toEqual(copy);
  });

  it("adopt a lever of the catalogue and start it, both in one step, and leave open who can pull it", () => {
    const workspace = sampleWorkspace("en");
    workspace.activeScenarioId = "hire-ahead";
    const remedy = remedyFor("churnPatch", "adoptLever", "hire-ahead");
    takeRemedy(remedy, { language: "en", newId: (kind) => `new-${kind}` })(workspace);
    const lever = workspace.baseline.levers.find(({ id }) => id === "new-lever");
    expect(lever).toMatchObject({ catalogueId: "rightCustomers" });
    expect(lever?.owner).toBeUndefined();
    expect(activeScenario(workspace).changes.at(-1)).toMatchObject({
      type: "startLever",
      leverId: "new-lever",
      month: "2026-12",
    });
  });

  it("give a metric the owner of the work that moves it", () => {
    const workspace = sampleWorkspace("en");
    for (const series of workspace.baseline.metrics) if (series.metricId === "churnRate") delete series.ownerId;
    const found = look(
      ({ baseline }) => {
        for (const series of baseline.metrics) if (series.metricId === "churnRate") delete series.ownerId;
      },
      { isRead: false },
    );
    const [remedy] = found.get("tiedToRetention")!.remedies;
    expect(remedy).toEqual({ kind: "nameOwner", of: { kind: "metric", id: "churnRate" }, memberId: "m02" });
    if (remedy && canBeTried(remedy)) takeRemedy(remedy, { language: "en", newId: String })(workspace);
    expect(workspace.baseline.metrics.find(({ metricId }) => metricId === "churnRate")?.ownerId).toBe("m02");
  });
});

describe("findingsOf", () => {
  it("finds at least two things in the sample that a CS head would nod at, with at most as many futures as the plan has", async () => {
    const { trials, findings } = await findingsOf(plan());
    expect(trials).toBe(50);
    const held = findings.filter(({ verdict }) => verdict === "holds").map(({ id }) => id);
    expect(held).toEqual(expect.arrayContaining(["ceiling", "noMultipliers"]));
  });

  it("takes fewer futures the larger the team is, and never too few to tell", () => {
    const { baseline, scenario } = plan();
    const members = Array.from({ length: 2_000 }, () => baseline.members[0]!);
    const long = { ...scenario, trials: 10_000 };
    expect(trialsFor({ baseline, scenario: long })).toBe(1_000);
    expect(trialsFor({ baseline: { ...baseline, members }, scenario: long })).toBe(100);
  });
});
