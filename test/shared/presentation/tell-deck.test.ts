import { beforeAll, describe, expect, it } from "vitest";
import type { Deck } from "../../../shared/domain/deck.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import type { Material } from "../../../shared/presentation/material.ts";
import type { ShownDeck, Slide, SlideBlock } from "../../../shared/presentation/slide.ts";
import { tellDeck } from "../../../shared/presentation/tell-deck.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { aDeck, inFewFutures, materialFor, speechIn } from "../../support/deck.ts";

const workspace = inFewFutures(sampleWorkspace("en"));
const deck = aDeck(workspace);
let material: Material;
beforeAll(async () => {
  material = await materialFor(deck, workspace);
}, 60_000);

const told = (of: Deck = deck, on: Workspace = workspace, areNamesHidden = true): ShownDeck =>
  tellDeck({
    ...{ deck: of, workspace: on, material, areNamesHidden },
    speech: speechIn("en"),
    appVersion: "0.1.0",
    at: Date.UTC(2026, 10, 23, 3),
  });
const slideOf = (kind: Slide["kind"], shown = told()) => shown.slides.find((slide) => slide.kind === kind)!;
const block = <Kind extends SlideBlock["kind"]>(slide: Slide, kind: Kind) =>
  [...slide.main, ...slide.side].find((each): each is Extract<SlideBlock, { kind: Kind }> => each.kind === kind)!;
const wordsOf = (slide: Slide) => JSON.stringify([slide.lead, slide.main, slide.side]);

describe("the sample's talk", () => {
  it("has ten slides, each with an answer and small print", () => {
    const { slides } = told();
    expect(slides.map(({ kind }) => kind)).toEqual(deck.slides.map(({ kind }) => kind));
    expect(slides).toHaveLength(10);
    for (const { lead, footnote } of slides) {
      expect(lead.length).toBeGreaterThan(20);
      expect(footnote).toBe("Hire ahead · 60 futures · seed 20261122 · Crewcast 0.1.0 · Nov 23, 2026");
    }
  });

  it("opens with the outlook of the plan it argues for, and when it first falls short", () => {
    const verdict = slideOf("verdict");
    expect(verdict.lead).toMatch(/^Coverage .+88%.+With 80% safety/u);
    expect(block(verdict, "figures").figures.map(({ label }) => label)).toEqual([
      "Hold to the end",
      "Likely short from",
      "People leaving",
      "ARR at stake",
    ]);
    const [shares] = block(verdict, "bars").series;
    expect(shares!.values.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
  });

  it("says how many people there are and will be, and what they bring", () => {
    const team = slideOf("team");
    expect(team.lead).toMatch(/^24 people today\. By Nov 2029 /u);
    expect(block(team, "bars").categories).toEqual(["Sales-type", "Support-type", "Analyst-type"]);
  });

  it("sets the team against what the work asks for, without single people", () => {
    const { points } = block(slideOf("mix"), "mix");
    expect(points.map(({ role }) => role)).toEqual(["teamNow", "teamThen", "workNow", "workThen"]);
    expect(slideOf("mix").lead).toContain("Analyst-type");
  });

  it("shows each of the team as a point where names are shown", () => {
    const { points } = block(slideOf("mix", told(deck, workspace, false)), "mix");
    expect(points.filter(({ role }) => role === "person").map(({ label }) => label)).toEqual(
      workspace.baseline.members.map(({ name }) => name),
    );
  });

  it("draws coverage with its range against the target, and names the work that suffers", () => {
    const capacity = slideOf("capacity");
    const fan = block(capacity, "fan");
    expect(fan.lines).toEqual([{ name: "Target 88%", values: Array(36).fill(0.88), isDashed: true }]);
    expect(fan.wide.low.every((low, month) => low <= fan.narrow.low[month]!)).toBe(true);
    expect(block(capacity, "list").items.length).toBeGreaterThan(0);
  });

  it("tells causes of all together, the heaviest first", () => {
    const causes = slideOf("causes");
    const values = block(causes, "bars").series[0]!.values as number[];
    expect(values).toEqual(values.toSorted((one, other) => other - one));
    expect(block(causes, "table").rows.at(-1)).toEqual(["All others", "withheld"]);
  });

  it("tells who waits for seats level by level, but not of levels below which only a few are", () => {
    const careers = slideOf("careers");
    const rows = new Map(block(careers, "table").rows.map(([level, seats, waits]) => [level, { seats, waits }]));
    expect(rows.get("Senior CSM")!.waits).toMatch(/%$/u);
    expect(rows.get("Senior support")!.waits).toBe("withheld");
    expect(wordsOf(careers)).toContain("The plan opens seats");
  });

  it("tells of those who wait by whole years, and withholds a few", () => {
    const { categories, series } = block(slideOf("careers"), "bars");
    expect(categories).toEqual(["Dec 2026–Nov 2027", "Dec 2027–Nov 2028", "Dec 2028–Nov 2029"]);
    const stricter = { ...workspace, smallestGroup: 8 };
    const few = slideOf("careers", told(deck, stricter));
    expect(block(few, "bars").series[0]!.values.filter((value) => (value ?? 0) >= 0.5 && value! < 7.5)).toEqual([]);
    expect(series[0]!.values.some((value) => value !== undefined)).toBe(true);
    expect(few.lead).toBe("By Nov 2029 some people, fewer than 8, are ready for a next step and find no seat.");
  });

  it("lays the plan's changes along the months, hires from the search to the first day", () => {
    const timeline = slideOf("timeline");
    const { lanes } = block(timeline, "timeline");
    expect(lanes.map(({ name }) => name)).toEqual(["Hires", "Seats", "Levers", "Customers"]);
    const [first] = lanes[0]!.items;
    expect(first).toMatchObject({ from: 0, until: 4 });
    expect(timeline.lead).toContain("4 hires");
  });

  it("compares the plans on the same luck, and calls close what is close", () => {
    const comparison = slideOf("comparison");
    expect(comparison.lead).toMatch(/^“Hire ahead” covers the work better than “As we are” in \d+ of 100 futures/u);
    const { columns, rows } = block(comparison, "table");
    expect(columns.map(({ name }) => name)).toEqual(["Figure", "Hire ahead", "As we are", "Difference"]);
    expect(rows.map(([name]) => name)).toContain("Cost over all months");
    expect(rows[0]![3]).toBe("too close to call");
    // As the sentence puts it: the plan that the talk argues for against the other.
    expect(comparison.lead).toMatch(/costs ¥[\d.]+M more/u);
    expect(rows.find(([name]) => name === "Cost over all months")![3]).toMatch(/^\+¥/u);
  });

  it("says what the team costs in sums of everybody only", () => {
    const money = slideOf("money");
    expect(money.lead).toMatch(/^The team costs ¥\d+M in its first year, [\d.]+% of the ARR/u);
    expect(block(money, "table").rows[0]![0]).toBe("Team cost in all");
  });

  it("says one thing by one name: what hours at their best use lose is the same number wherever it stands", () => {
    const lost = (kind: "money" | "comparison", name: string) =>
      block(slideOf(kind), "table").rows.find(([row]) => row === name)?.[1];
    const compared = lost("comparison", "ARR lost even with hours at their best use");
    expect(compared).toMatch(/^¥[\d.]+M$/u);
    expect(lost("money", "of it even with hours at their best use")).toBe(compared);
    const alone = tellDeck({
      ...{ deck, workspace, areNamesHidden: true, speech: speechIn("en"), appVersion: "0.1.0", at: 0 },
      material: { plans: material.plans.slice(0, 1) },
    });
    expect(block(slideOf("money", alone), "table").rows.flat()).not.toContain(
      "of it even with hours at their best use",
    );
  });

  it("names its assumptions with value and source, the plan's own first", () => {
    const [plan, ...others] = material.plans;
    const { scenario, baseline } = plan!.plan;
    const own = { ...plan!, plan: { baseline, scenario: { ...scenario, coefficients: { rampMonths: 6 } } } };
    const shown = tellDeck({
      ...{ deck, workspace, areNamesHidden: true, speech: speechIn("en"), appVersion: "0.1.0", at: 0 },
      material: { ...material, plans: [own, ...others] },
    });
    expect(block(slideOf("assumptions", shown), "table").rows[0]).toEqual([
      "Months to full speed",
      "6.0",
      "set for this plan",
    ]);
  });

  it("puts the speaker's own words, points and titles on slides", () => {
    const slides = [{ id: "w", kind: "words" as const, title: "Why now", body: "Two reasons\n- Spring\n- Renewals" }];
    const slide = slideOf("words", told({ ...deck, slides }));
    expect(slide.title).toBe("Why now");
    expect(slide.main).toEqual([
      { kind: "text", paragraphs: ["Two reasons"] },
      { kind: "list", items: ["Spring", "Renewals"] },
    ]);
  });

  it("leaves out slides that are left out, and a comparison of one plan", () => {
    const slides = deck.slides.map((slide) => (slide.kind === "money" ? { ...slide, isHidden: true as const } : slide));
    expect(told({ ...deck, slides }).slides.map(({ kind }) => kind)).not.toContain("money");
    const { compared: _, plans } = material;
    const alone = tellDeck({
      ...{ deck, workspace, areNamesHidden: true, speech: speechIn("en"), appVersion: "0.1.0", at: 0 },
      material: { plans: plans.slice(0, 1) },
    });
    expect(alone.slides.map(({ kind }) => kind)).not.toContain("comparison");
  });

  it("says nothing of a team smaller than the smallest group", () => {
    const [own] = material.plans;
    const few = { ...own!.plan.baseline, members: own!.plan.baseline.members.slice(0, 4) };
    const shown = tellDeck({
      ...{ deck, workspace, areNamesHidden: true, speech: speechIn("en"), appVersion: "0.1.0", at: 0 },
      material: { plans: [{ ...own!, plan: { ...own!.plan, baseline: few } }] },
    });
    for (const kind of ["team", "mix", "causes", "careers"] as const)
      expect(slideOf(kind, shown)).toMatchObject({ main: [], side: [] });
    expect(wordsOf(slideOf("money", shown))).not.toContain("Team cost in all");
  });
});
