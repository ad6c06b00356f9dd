import { beforeAll, describe, expect, it } from "vitest";
import type { Deck } from "../../../shared/domain/deck.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import type { Material } from "../../../shared/presentation/material.ts";
import { deckNames } from "../../../shared/presentation/deck-names.ts";
import { moneyFigure } from "../../../shared/presentation/groups.ts";
import { tellDeck } from "../../../shared/presentation/tell-deck.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { aDeck, inFewFutures, materialFor, speechIn } from "../../support/deck.ts";

const planted = 500;
const nameOf = (number: number) => `Zq${number}xw Vk${number}ty`;
const salaryOf = (number: number) => 7_000_123 + number * 1_009;
const idOf = (number: number) => `person-${number}-secret`;

/** The sample grown to five hundred people, whose names stand wherever somebody could have written them. */
function plantedWorkspace(): Workspace {
  const sample = sampleWorkspace("en");
  const { members } = sample.baseline;
  const people = Array.from({ length: planted }, (_, number) => ({
    ...members[number % members.length]!,
    id: idOf(number),
    name: nameOf(number),
    reading: `Reading${number}`,
    salaryJpy: salaryOf(number),
    managerId: idOf(0),
  })).map(({ managerId: _, ...member }) => member);
  const rename = <Thing extends { readonly name: string }>(thing: Thing, number: number): Thing => ({
    ...thing,
    name: `${thing.name} of ${nameOf(number)}`,
  });
  const [scenario, ...others] = sample.scenarios;
  const personal = [
    { id: "c1", month: scenario!.start, enabled: true, tags: [nameOf(1)], type: "leave", memberId: idOf(2) },
    { id: "c2", month: scenario!.start, enabled: true, tags: [], type: "promote", memberId: idOf(3), levelId: "lead" },
    {
      id: "c3",
      month: scenario!.start,
      enabled: true,
      tags: [],
      type: "changeHours",
      memberId: idOf(4),
      fteShare: 0.5,
    },
  ] as const;
  const hire = scenario!.changes.map((change) =>
    change.type === "hire" ? { ...change, managerId: idOf(0), reason: nameOf(5) } : change,
  );
  const led = { ...rename(scenario!, 6), changes: [...hire, ...personal.map((change) => ({ ...change, tags: [] }))] };
  return inFewFutures({
    ...sample,
    name: `Team of ${nameOf(7)}`,
    scenarios: [led, ...others].map((each) => ({ ...each, months: 12 })),
    baseline: {
      ...sample.baseline,
      members: people,
      levels: sample.baseline.levels.map(rename),
      levers: sample.baseline.levers.map(rename),
      segments: sample.baseline.segments.map(rename),
      accounts: sample.baseline.accounts.map(
        ({ holderId: _, ...account }: { holderId?: string } & (typeof sample.baseline.accounts)[number]) => account,
      ),
      checkIns: [],
    },
  });
}

const noted = (deck: Deck): Deck => ({
  ...deck,
  name: `For ${nameOf(8)}`,
  slides: [
    ...deck.slides.map((slide, number) => ({
      ...slide,
      title: `${nameOf(number + 20)} decides`,
      note: `Ask ${nameOf(number + 40)} (Reading${number + 40}, ${idOf(number + 40)})`,
    })),
    { id: "own", kind: "words" as const, body: `- ${nameOf(90)}\n- Zq91xw alone` },
  ],
});

describe("a talk with names hidden", () => {
  const workspace = plantedWorkspace();
  const deck = noted(aDeck(workspace));
  let material: Material;
  beforeAll(async () => {
    // What the analyst says is about groups anyway; five hundred careers would take longer than the test may.
    const few = { ...deck, slides: deck.slides.filter(({ kind }) => kind === "verdict" || kind === "timeline") };
    material = await materialFor(few, workspace);
  }, 60_000);
  const told = (areNamesHidden: boolean) =>
    tellDeck({ deck, workspace, material, areNamesHidden, speech: speechIn("en"), appVersion: "0.1.0", at: 0 });

  it(`holds none of ${planted} planted names, readings, ids and salaries, wherever they were written`, () => {
    const text = JSON.stringify(told(true));
    const found = Array.from({ length: planted }, (_, number) => [
      ...nameOf(number).split(" "),
      idOf(number),
      String(salaryOf(number)),
      salaryOf(number).toLocaleString("en-US"),
    ])
      .flat()
      .filter((secret) => text.includes(secret));
    expect(found).toEqual([]);
    expect(text).not.toMatch(/Reading\d/u);
  });

  it("holds them where somebody said so, which shows that the search finds something", () => {
    expect(JSON.stringify(told(false))).toContain(nameOf(8));
  });

  it("says on every deck whether names are hidden", () => {
    expect([told(true).namesSign, told(false).namesSign]).toEqual(["Names are hidden", "People are shown by name"]);
  });
});

describe("aliases", () => {
  const workspace = sampleWorkspace("en");
  const ids = workspace.baseline.members.map(({ id }) => id);
  const namesIn = (id: string) => ids.map(deckNames({ id }, workspace, true, speechIn("en")).nameOf);

  it("stay the same in a deck and are others in the next", () => {
    expect(namesIn("deck-a")).toEqual(namesIn("deck-a"));
    expect(new Set(namesIn("deck-a")).size).toBe(ids.length);
    expect(namesIn("deck-a")).not.toEqual(namesIn("deck-b"));
  });

  it("do not follow the order of the team, by which the app numbers people", () => {
    const sameAsApp = namesIn("deck-a").filter((name, place) => name === `Member ${place + 1}`);
    expect(sameAsApp.length).toBeLessThan(ids.length / 4);
  });

  it("take the place of whole names, not of words that contain them", () => {
    const someone = { ...workspace.baseline.members[0]!, id: "will", name: "Will Ann" };
    const named = { ...workspace, baseline: { ...workspace.baseline, members: [someone] } };
    const { without } = deckNames({ id: "deck" }, named, true, speechIn("en"));
    expect(without("Annual plan: ask Ann, Willing or not")).toMatch(/^Annual plan: ask Member \d+, Willing or not$/u);
  });
});

describe("two plans on one slide", () => {
  it("count whoever one of them pays otherwise as somebody of their own, so that no difference is one person's pay", () => {
    const workspace = sampleWorkspace("en");
    const [plan] = workspace.scenarios;
    const { baseline } = workspace;
    const leave = { id: "l", month: plan!.start, enabled: true, tags: [], type: "leave" as const, memberId: "m05" };
    const left = { ...plan!, changes: [...plan!.changes, leave] };
    const about = (scenario: typeof left) => moneyFigure({ plan: { baseline, scenario } } as never);
    const [one, other] = [about(plan!), about(left)];
    expect(one.people).toContain("m05");
    expect(other.people).not.toContain("m05");
    expect(other.people).toHaveLength(one.people.length);
  });
});
