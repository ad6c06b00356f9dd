/** A small team and what its table is made from. */
import type { Around } from "../../../../../renderer/features/team/members/team-column.ts";
import { teamColumns } from "../../../../../renderer/features/team/members/team-columns.tsx";
import { type Entry, personOf, seatRows } from "../../../../../renderer/features/team/members/team-rows.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import { type Month, month } from "../../../../../shared/base/month.ts";
import type { Language } from "../../../../../shared/base/words.ts";
import type { Scenario } from "../../../../../shared/domain/scenario.ts";
import { seatsAt, teamAt } from "../../../../../shared/domain/team-at.ts";
import {
  aBaseline,
  aHire,
  aLevel,
  aMember,
  anAccount,
  aScenario,
  aSegment,
  start,
} from "../../../../support/builders.ts";

export const members = [
  aMember({
    id: "boss",
    name: "大山 花",
    levelId: "lead",
    team: "East",
    salaryJpy: 9_000_000,
    joined: month("2020-04"),
  }),
  aMember({
    id: "ann",
    name: "Ann Lee",
    managerId: "boss",
    team: "East",
    mix: { sales: 0.2, support: 0.6, analyst: 0.2 },
    competencies: { empathy: 3 },
  }),
  aMember({ id: "bo", name: "Bo Ito", managerId: "boss", team: "West", fteShare: 0.5, segmentIds: ["smb"] }),
  aMember({ id: "cy", name: "Cy Abe", managerId: "ann", leaves: month("2027-03"), promotionAmbition: 0.8 }),
];

export const baseline = aBaseline({
  levels: [
    aLevel({ id: "csm", name: "CSM", nextLevelIds: ["lead"] }),
    aLevel({ id: "lead", name: "Team lead", rank: 2, seats: 2, leadsPeople: true }),
  ],
  members,
  segments: [aSegment({ id: "smb", name: "Small" }), aSegment({ id: "ent", name: "Large, enterprise" })],
  accounts: [anAccount({ id: "one", segmentId: "smb", ownerId: "ann" })],
});

type Look = {
  readonly language?: Language;
  readonly month?: Month;
  readonly scenario?: Partial<Scenario>;
  readonly areNamesHidden?: boolean;
  readonly isStill?: boolean;
};

export function anAround({
  language = "en",
  month: shown = start,
  scenario: own,
  areNamesHidden = false,
  isStill = false,
}: Look = {}): Around {
  const scenario = aScenario({ changes: [aHire({ id: "hire", month: month("2027-04"), levelId: "csm" })], ...own });
  const posts = teamAt(baseline, scenario, shown);
  return {
    ...{ baseline, scenario, posts, areNamesHidden, isStill, month: shown },
    words: wordsIn(language),
    nameOf: ({ member, id }) => (areNamesHidden ? `alias of ${id}` : (member?.name ?? "Planned hire")),
    projection: undefined,
  };
}

export const entriesOf = (around: Around): readonly Entry[] => [
  ...around.posts.map((post) => personOf(post, around.nameOf(post))),
  ...seatRows(seatsAt(around.baseline, around.scenario, around.month), ({ name }) => `Open seat: ${name}`),
];

export function tableOf(around: Around) {
  const columns = teamColumns(around);
  const byId = new Map(columns.map((column) => [column.id, column]));
  const entries = entriesOf(around);
  const row = (id: string) => entries.find(({ key }) => key === id)!;
  return { columns, byId, entries, row, column: (id: string) => byId.get(id)! };
}
