/** The team as a roster file that comes back as the same people, and that no spreadsheet runs as formulas. */
import type { Language } from "../../base/words.ts";
import { companyPhases } from "../../catalogue/journey.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Member } from "../../domain/member.ts";
import { type CsvValue, writeCsv } from "../csv.ts";
import { fieldName, isCompetency, type RosterField, rosterFieldIds } from "./fields.ts";
import { nameKey } from "./plain-text.ts";
import { listSeparator } from "./read-cell.ts";

/** Two fields would say the same thing twice. */
const notWritten: readonly RosterField[] = ["familyName", "givenName", "monthlyPay", "type"];
const written = rosterFieldIds.filter((field) => !notWritten.includes(field));

type Named = { readonly id: string; readonly name: string };

/** A name where it is enough to find the thing again, otherwise its id. */
function nameFor(things: readonly Named[]): (id: string | undefined) => string | undefined {
  const uses = new Map<string, number>();
  for (const { name } of things) uses.set(nameKey(name), (uses.get(nameKey(name)) ?? 0) + 1);
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => {
    const thing = id === undefined ? undefined : byId.get(id);
    if (thing === undefined) return undefined;
    const isPlain = uses.get(nameKey(thing.name)) === 1 && !listSeparator.test(thing.name);
    return isPlain ? thing.name : thing.id;
  };
}

export function writeRoster(members: readonly Member[], { levels, segments }: Baseline, language: Language): string {
  const levelName = nameFor(levels);
  const segmentName = nameFor(segments);
  const managerName = nameFor(members);

  const values: Record<Exclude<RosterField, keyof Member["competencies"]>, (member: Member) => CsvValue> = {
    id: ({ id }) => id,
    name: ({ name }) => name,
    familyName: () => undefined,
    givenName: () => undefined,
    reading: ({ reading }) => reading,
    title: ({ title }) => title,
    team: ({ team }) => team,
    manager: ({ managerId }) => managerName(managerId),
    level: ({ levelId }) => levelName(levelId),
    levelSince: ({ levelSince }) => levelSince,
    joined: ({ joined }) => joined,
    leaves: ({ leaves }) => leaves,
    salary: ({ salaryJpy }) => salaryJpy,
    monthlyPay: () => undefined,
    fte: ({ fteShare }) => fteShare,
    contractHours: ({ contractHours }) => contractHours,
    type: () => undefined,
    sales: ({ mix }) => mix.sales,
    support: ({ mix }) => mix.support,
    analyst: ({ mix }) => mix.analyst,
    phasePreference: ({ phasePreference }) => companyPhases[phasePreference][language],
    chaosTolerance: ({ chaosTolerance }) => chaosTolerance,
    idealism: ({ idealism }) => idealism,
    productAmbition: ({ productAmbition }) => productAmbition,
    promotionAmbition: ({ promotionAmbition }) => promotionAmbition,
    earlierCsEmployers: ({ earlierCsEmployers }) => earlierCsEmployers,
    segments: ({ segmentIds }) => segmentIds.map(segmentName).filter(Boolean).join("; "),
    note: ({ note }) => note,
  };
  const valueOf = (member: Member, field: RosterField) =>
    isCompetency(field) ? member.competencies[field] : values[field](member);

  return writeCsv([
    written.map((field) => headerFor(field, language)),
    ...members.map((member) => written.map((field) => valueOf(member, field))),
  ]);
}

/** Money says its unit, so that a small amount is not taken for ten thousands. */
const headerFor = (field: RosterField, language: Language) =>
  `${fieldName(field)[language]}${field === "salary" ? (language === "ja" ? "(円)" : " (JPY)") : ""}`;
