/** What a roster can tell about a member, in the order of an exported roster. */
import { type Competency, competencies, competencyIds } from "../../catalogue/competencies.ts";
import { companyPhases, companyPhaseIds } from "../../catalogue/journey.ts";
import type { Words } from "../../base/words.ts";
import type { Member } from "../../domain/member.ts";
import {
  label,
  mixLooks,
  monthField,
  namedChoices,
  note,
  personalText,
  readNamed,
  weightField,
} from "../table/common-fields.ts";
import type { Field, Fields } from "../table/field.ts";
import { listSeparator } from "../table/names.ts";
import { nameKey } from "../table/plain-text.ts";
import { type Parsed, refuse, under } from "../table/problems.ts";
import { money, number, person, share, text, words } from "../table/value.ts";
import { parseType } from "../table/values/mix.ts";
import { headerUnit, likelyPay, parseMoney } from "../table/values/money.ts";
import { parseCount, parseHours, parseShare, parseSkill } from "../table/values/number.ts";
import type { RosterFacts } from "./facts.ts";
import { rosterHeaders as headers } from "./headers.ts";

type RosterColumn = Field<RosterFacts, Member>;

const yen: Words = { ja: "円", en: "JPY" };

const levelChoices = namedChoices(({ levels }) => levels);
const segmentChoices = namedChoices(({ segments }) => segments, true);

const phaseWords = { zeroToOne: /^(0\D{0,3}1|ゼロイチ)$/, oneToTen: /^1\D{0,3}10$/, tenToHundred: /^10\D{0,3}100$/ };

function phase(cell: string): Parsed<Member["phasePreference"]> {
  const id = companyPhaseIds.find((known) => phaseWords[known].test(nameKey(cell)) || known === cell.trim());
  return id
    ? { value: id }
    : refuse("phaseUnknown", { known: companyPhaseIds.map((known) => companyPhases[known].ja).join(" / ") });
}

const readSegments: RosterColumn["read"] = (cell, context) => {
  const whole = segmentChoices.guess(cell, context.baseline);
  if (whole !== undefined) return { value: { segmentIds: [whole] } };
  const ids: string[] = [];
  for (const name of cell.split(listSeparator).filter((part) => part.trim() !== "")) {
    const parsed = readNamed(name, context, segmentChoices, "segmentUnknown");
    if (!("value" in parsed)) return parsed;
    if (!ids.includes(parsed.value)) ids.push(parsed.value);
  }
  return { value: { segmentIds: ids } };
};

const pay =
  (key: "salaryJpy" | "monthlyPay", times: number): RosterColumn["read"] =>
  (cell, { header }) =>
    under(key, parseMoney(cell, headerUnit(header), times, likelyPay));

type Tendency = "chaosTolerance" | "idealism" | "productAmbition" | "promotionAmbition";
const tendency = (key: Tendency, name: Words, other: string): RosterColumn => ({
  name,
  headers: other,
  isPersonal: true,
  read: (cell) => under(key, parseShare(cell)),
  write: (member) => share(member[key]),
});

const skill = (id: Competency): RosterColumn => ({
  name: competencies[id].name,
  read(cell) {
    const parsed = parseSkill(cell);
    return "value" in parsed ? { value: { competencies: { [id]: parsed.value } } } : parsed;
  },
  write: (member) => number(member.competencies[id]),
});

const plainFields = {
  id: personalText("employeeNumber", headers.id, ({ id }: Member) => id),
  name: {
    ...personalText("name", headers.name),
    write: ({ id, name }: Member) => person(id, name),
  },
  familyName: personalText("familyName", headers.familyName),
  givenName: personalText("givenName", headers.givenName),
  reading: personalText("reading", headers.reading, ({ reading }: Member) => reading),
  title: { ...personalText("title", headers.title, ({ title }: Member) => title), isPersonal: false },
  team: { ...personalText("team", headers.team, ({ team }: Member) => team), isPersonal: false },
  manager: {
    ...headers.manager,
    isPersonal: true,
    read: (cell: string) => under("manager", label(cell)),
    write: ({ managerId }: Member, { names }) => person(managerId, names.member(managerId)),
  },
  level: {
    ...headers.level,
    choices: levelChoices,
    read: (cell: string, context) => under("levelId", readNamed(cell, context, levelChoices, "levelUnknown")),
    write: ({ levelId }: Member, { names }) => text(names.level(levelId)),
  },
  levelSince: monthField("levelSince", headers.levelSince, ({ levelSince }: Member) => levelSince),
  joined: monthField("joined", headers.joined, ({ joined }: Member) => joined),
  leaves: monthField("leaves", headers.leaves, ({ leaves }: Member) => leaves),
  salary: {
    ...headers.salary,
    unit: yen,
    isPersonal: true,
    read: pay("salaryJpy", 1),
    write: ({ salaryJpy }: Member) => money(salaryJpy),
  },
  monthlyPay: { ...headers.monthlyPay, isPersonal: true, read: pay("monthlyPay", 12) },
  fte: {
    ...headers.fte,
    read: (cell: string) => under("fteShare", parseShare(cell)),
    write: ({ fteShare }: Member) => share(fteShare),
  },
  contractHours: {
    ...headers.contractHours,
    read: (cell: string) => under("contractHours", parseHours(cell)),
    write: ({ contractHours }: Member) => number(contractHours),
  },
  type: { ...mixLooks.type, read: (cell: string) => under("type", parseType(cell)) },
  sales: weightField("sales", mixLooks.sales, ({ mix }: Member) => mix),
  support: weightField("support", mixLooks.support, ({ mix }: Member) => mix),
  analyst: weightField("analyst", mixLooks.analyst, ({ mix }: Member) => mix),
  phasePreference: {
    ...headers.phasePreference,
    read: (cell: string) => under("phasePreference", phase(cell)),
    write: ({ phasePreference }: Member) => words(companyPhases[phasePreference]),
  },
  chaosTolerance: tendency("chaosTolerance", headers.chaosTolerance.name, headers.chaosTolerance.headers),
  idealism: tendency("idealism", headers.idealism.name, headers.idealism.headers),
  productAmbition: tendency("productAmbition", headers.productAmbition.name, headers.productAmbition.headers),
  promotionAmbition: tendency("promotionAmbition", headers.promotionAmbition.name, headers.promotionAmbition.headers),
  earlierCsEmployers: {
    ...headers.earlierCsEmployers,
    read: (cell: string) => under("earlierCsEmployers", parseCount(cell)),
    write: ({ earlierCsEmployers }: Member) => number(earlierCsEmployers),
  },
  segments: {
    ...headers.segments,
    choices: segmentChoices,
    read: readSegments,
    write: ({ segmentIds }: Member, { names }) => {
      const known = segmentIds.map(names.segment).filter((name) => name !== undefined);
      return known.length === 0 ? undefined : text(known.join("; "));
    },
  },
  note: personalText("note", headers.note, (member: Member) => member.note, note),
} satisfies Record<string, RosterColumn>;

export type RosterField = keyof typeof plainFields | Competency;

export const rosterFields: Fields<RosterField, RosterFacts, Member> = {
  ...plainFields,
  ...(Object.fromEntries(competencyIds.map((id) => [id, skill(id)])) as Record<Competency, RosterColumn>),
};
