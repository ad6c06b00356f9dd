/** A talk about an organisation in which everything is planted, with people named wherever somebody may write freely. */
import type { Deck } from "../../shared/domain/deck.ts";
import { usualDeck } from "../../shared/domain/edits/decks.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../shared/sample/sample-workspace.ts";
import { plant } from "./planted-facts.ts";

/** A search reads words and numbers, not percentiles. */
const fewFutures = 60;

export type PlantedTalk = {
  readonly workspace: Workspace;
  readonly deck: Deck;
  readonly planted: readonly string[];
  readonly names: readonly string[];
};

export function plantedTalk(): PlantedTalk {
  const sample = sampleWorkspace("en");
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
      { ...scenario, trials: fewFutures, name: `Without ${one}` },
      { ...scenario, trials: fewFutures, id: "other", name: `With ${other}`, changes },
    ],
    activeScenarioId: scenario.id,
  };
  let last = 0;
  const scenarioIds = workspace.scenarios.map(({ id }) => id).toReversed();
  const plain = usualDeck("Team plan", scenarioIds, (kind) => `${kind}-${++last}`);
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
