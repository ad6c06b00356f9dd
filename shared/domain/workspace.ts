/** Everything about one organisation: its facts and its plans. */
import { z } from "zod";
import { id, label } from "../base/quantities.ts";
import { baselineSchema } from "./baseline.ts";
import { deckSchema } from "./deck.ts";
import { keptFactsSchema } from "./kept-facts.ts";
import { noteSealSchema } from "./note-seal.ts";
import { smallestGroupSchema } from "../privacy/smallest-group.ts";
import { type Scenario, scenarioSchema } from "./scenario.ts";
import { tableHabitSchema } from "./table-habit.ts";
import { snoozedTalkSchema, talkEverySchema } from "./talk-reminders.ts";
import { teamViewSchema } from "./team-view.ts";

export const workspaceSchema = z.object({
  id,
  name: label,
  baseline: baselineSchema,
  scenarios: z.array(scenarioSchema).min(1),
  /** The scenario the screens show. */
  activeScenarioId: id,
  /** How many people must stand behind a figure that leaves the team. Absent: as usual (shared/privacy). */
  smallestGroup: smallestGroupSchema.optional(),
  /** What frozen scenarios stand on. */
  keptFacts: z.array(keptFactsSchema).optional(),
  /** Copies of workspace files whose content is in here: how the state in common with a colleague's copy is found. */
  copies: z.array(id).max(100).optional(),
  /** Present while notes of check-ins are sealed. */
  noteSeal: noteSealSchema.optional(),
  /** How tables were understood before. */
  tableHabits: z.array(tableHabitSchema).max(100).optional(),
  /** Months between two conversations with one person. Absent: as usual (`usualTalkEvery`). */
  talkEveryMonths: talkEverySchema.optional(),
  /** Of whom nobody wants to be reminded for now. */
  snoozedTalks: z.array(snoozedTalkSchema).max(10_000).optional(),
  /** Ways to look at the team, beside those that are there for everyone. */
  teamViews: z.array(teamViewSchema).max(200).optional(),
  /** Talks that were put together here. */
  decks: z.array(deckSchema).max(100).optional(),
});
export type Workspace = z.infer<typeof workspaceSchema>;

/** The scenario on screen; the first where the stored choice no longer exists. */
export const activeScenario = (workspace: Workspace) =>
  workspace.scenarios.find(({ id }) => id === workspace.activeScenarioId) ?? workspace.scenarios[0]!;

/** Those that pickers and comparisons offer. */
export const livingScenarios = ({ scenarios }: Pick<Workspace, "scenarios">): readonly Scenario[] =>
  scenarios.filter(({ archived }) => !archived);
