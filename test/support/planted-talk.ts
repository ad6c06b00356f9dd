/** A talk about an organisation in which everything is planted, with people named wherever somebody may write freely. */
import type { Deck } from "../../shared/domain/deck.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../shared/sample/sample-workspace.ts";
import { aDeck, inFewFutures } from "./deck.ts";
import { plant } from "./planted-facts.ts";

export type PlantedTalk = {
  readonly workspace: Workspace;
  readonly deck: Deck;
  readonly planted: readonly string[];
  readonly names: readonly string[];
};

export function plantedTalk(): PlantedTalk {
  const sample = inFewFutures(sampleWorkspace("en"));
  const { baseline, scenario, planted } = plant({ baseline: sample.baseline, scenario: sample.scenarios[0]! });
  const [one, other, ...people] = baseline.members.map(({ name }) => name);
  const changes = scenario.changes.slice(1);
  const workspace: Workspace = {
    ...sample,
    baseline: {
      ...baseline,
      segments: baseline.segments.map((segment, index) => ({ ...segment, name: `${people[index]}'s customers` })),
      activities: baseline.activities.map((activity, index) => ({ ...activity, name: `${people[index]} does it` })),
    },
    scenarios: [
      { ...scenario, name: `Without ${one}` },
      { ...scenario, id: "other", name: `With ${other}`, changes },
    ],
    activeScenarioId: scenario.id,
  };
  const plain = aDeck(workspace);
  const deck: Deck = {
    ...plain,
    name: `What ${one} thinks`,
    slides: plain.slides.map((slide, index) => ({
      ...slide,
      title: `${index}: ${other} and ${one}`,
      note: `Ask ${people[index]}, then ${one}.`,
    })),
  };
  return { workspace, deck, planted, names: baseline.members.map(({ name }) => name) };
}
