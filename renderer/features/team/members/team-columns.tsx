/** Every column of the members table, in the order in which the chooser offers them. */
import { rosterFields } from "../../../../shared/format/roster/fields.ts";
import {
  contractColumn,
  employersColumn,
  monthColumn,
  salaryColumn,
  shareColumn,
  skillColumns,
  wordColumn,
} from "./fact-columns.ts";
import { mixColumn, weightColumns } from "./mix-columns.tsx";
import { refusalOf } from "./read-text.ts";
import { StandingMark } from "./StandingMark.tsx";
import type { Around, TeamColumn } from "./team-column.ts";
import type { Entry } from "./team-rows.ts";
import { levelColumn, managerColumn, phaseColumn, segmentsColumn } from "./thing-columns.ts";
import {
  arrColumn,
  countColumns,
  lastTalkColumn,
  loadColumn,
  nextStepColumn,
  opensColumn,
  standingColumn,
} from "./worked-out-columns.ts";

export function teamColumns(around: Around): readonly TeamColumn[] {
  const [tenure, onLevel, reports, accounts] = countColumns(around) as [TeamColumn, TeamColumn, TeamColumn, TeamColumn];
  return [
    nameColumn(around),
    standingColumn(around),
    wordColumn("reading", { id: "reading", topic: "person", width: 140 }, around),
    wordColumn("title", { id: "title", topic: "person", width: 140 }, around),
    wordColumn("note", { id: "note", topic: "person", width: 220 }, around),
    levelColumn(around),
    wordColumn("team", { id: "team", topic: "place", width: 132 }, around),
    managerColumn(around),
    reports,
    segmentsColumn(around),
    monthColumn("joined", { id: "joined", topic: "place", width: 116 }, around),
    monthColumn("leaves", { id: "leaves", topic: "place", width: 116 }, around),
    opensColumn(around),
    mixColumn(around),
    ...weightColumns(around),
    shareColumn("fteShare", { id: "fte", topic: "contract", width: 84 }, around),
    contractColumn({ id: "contractHours", topic: "contract", width: 148 }, around),
    salaryColumn({ id: "salary", topic: "contract", width: 140 }, around),
    monthColumn("levelSince", { id: "levelSince", topic: "career", width: 140 }, around),
    tenure,
    onLevel,
    nextStepColumn(around),
    employersColumn({ id: "earlierCsEmployers", topic: "career", width: 152 }, around),
    phaseColumn(around),
    shareColumn("chaosTolerance", { id: "chaosTolerance", topic: "wishes", width: 132 }, around),
    shareColumn("idealism", { id: "idealism", topic: "wishes", width: 132 }, around),
    shareColumn("promotionAmbition", { id: "promotionAmbition", topic: "wishes", width: 132 }, around),
    shareColumn("productAmbition", { id: "productAmbition", topic: "wishes", width: 132 }, around),
    lastTalkColumn(around),
    loadColumn(around),
    accounts,
    arrColumn(around),
    ...skillColumns(around),
  ];
}

/** Always the first, and always in sight. */
export const nameColumnId = "name";

function nameColumn(around: Around): TeamColumn {
  const { words, areNamesHidden } = around;
  const textOf = (entry: Entry) => entry.name;
  return {
    id: nameColumnId,
    topic: "person",
    width: 208,
    name: rosterFields.name.name[words.language],
    // The reading sorts Japanese names; while names are hidden it would give their order away.
    valueOf: (entry) => (entry.kind === "person" && !areNamesHidden && entry.post.member?.reading) || entry.name,
    textOf,
    draw: (entry) => (
      <>
        <span className="members-grip" data-grip>
          <StandingMark standing={entry.standing} />
        </span>
        <span>{entry.name}</span>
      </>
    ),
    filter: "contains",
    ...(!areNamesHidden && {
      editing: {
        fact: "name",
        read: (text) => {
          const name = text.trim();
          if (name.length > 120) return refusalOf("textTooLong", { length: name.length, limit: 120 }, name, words);
          return { said: { facts: { name } } };
        },
      },
    }),
  };
}
