/** What one cell states about a member, field by field. */
import { companyPhases, companyPhaseIds } from "../../catalogue/journey.ts";
import type { MemberType } from "../../catalogue/member-types.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Member } from "../../domain/member.ts";
import type { Mix } from "../../domain/mix.ts";
import { isCompetency, type RosterField } from "./fields.ts";
import { closeMatch, nameKey } from "./plain-text.ts";
import { type Parsed, refuse } from "./problems.ts";
import { parseType } from "./values/mix.ts";
import { parseMoney } from "./values/money.ts";
import { parseMonth } from "./values/month.ts";
import { parseCount, parseHours, parseShare, parseSkill, parseWeight } from "./values/number.ts";

/** A row's statements. What needs more than its own row (the person's identity, the manager) is still text. */
export type Facts = Partial<Omit<Member, "id" | "managerId" | "mix">> & {
  employeeNumber?: string;
  familyName?: string;
  givenName?: string;
  manager?: string;
  type?: Mix;
  monthlyPay?: number;
  weights?: Partial<Record<MemberType, number>>;
};

export type CellContext = {
  readonly baseline: Baseline;
  /** The file's own words for levels. */
  readonly levels: Readonly<Record<string, string>>;
  /** The unit in the column's header, in yen. */
  readonly moneyUnit: number | undefined;
};

type Reader = (text: string, context: CellContext) => Parsed<Facts>;

const into =
  <Key extends keyof Facts>(
    key: Key,
    parse: (text: string, context: CellContext) => Parsed<NonNullable<Facts[Key]>>,
  ): Reader =>
  (text, context) => {
    const parsed = parse(text, context);
    return "value" in parsed ? { value: { [key]: parsed.value } } : parsed;
  };

const textUpTo =
  (limit: number) =>
  (text: string): Parsed<string> =>
    text.length > limit ? refuse("textTooLong", { limit, length: text.length }) : { value: text.trim() };
const label = textUpTo(120);

const weight =
  (type: MemberType): Reader =>
  (text) => {
    const parsed = parseWeight(text);
    return "value" in parsed ? { value: { weights: { [type]: parsed.value } } } : parsed;
  };

/** By name, then by id; undefined when nothing matches or a name is shared and no id decides. */
function findNamed<Thing extends { readonly id: string; readonly name: string }>(
  text: string,
  things: readonly Thing[],
) {
  const named = things.filter(({ name }) => nameKey(name) === nameKey(text));
  return named.length === 1 ? named[0] : (things.find(({ id }) => id === text.trim()) ?? named[0]);
}

function notFound(code: "levelUnknown" | "segmentUnknown", text: string, names: readonly string[]) {
  const meant = closeMatch(text, names);
  return refuse(code, { value: text, known: names.join(" / "), ...(meant === undefined ? {} : { meant }) });
}

function level(text: string, { baseline, levels }: CellContext): Parsed<string> {
  const chosen = baseline.levels.find(({ id }) => id === levels[text.trim()]) ?? findNamed(text, baseline.levels);
  return chosen
    ? { value: chosen.id }
    : notFound(
        "levelUnknown",
        text.trim(),
        baseline.levels.map(({ name }) => name),
      );
}

/** The separators that people put between names in one cell. */
export const listSeparator = /\s*[;；、,，/／|\n]\s*/;

function segments(text: string, { baseline }: CellContext): Parsed<string[]> {
  const ids: string[] = [];
  const whole = findNamed(text, baseline.segments);
  if (whole) return { value: [whole.id] };
  for (const name of text.split(listSeparator).filter((part) => part.trim() !== "")) {
    const segment = findNamed(name, baseline.segments);
    if (!segment)
      return notFound(
        "segmentUnknown",
        name.trim(),
        baseline.segments.map((known) => known.name),
      );
    if (!ids.includes(segment.id)) ids.push(segment.id);
  }
  return { value: ids };
}

const phaseWords = { zeroToOne: /^(0\D{0,3}1|ゼロイチ)$/, oneToTen: /^1\D{0,3}10$/, tenToHundred: /^10\D{0,3}100$/ };

function phase(text: string): Parsed<Member["phasePreference"]> {
  const id = companyPhaseIds.find((known) => phaseWords[known].test(nameKey(text)) || known === text.trim());
  return id
    ? { value: id }
    : refuse("phaseUnknown", { known: companyPhaseIds.map((known) => companyPhases[known].ja).join(" / ") });
}

const readers: Record<Exclude<RosterField, keyof Member["competencies"]>, Reader> = {
  id: into("employeeNumber", label),
  name: into("name", label),
  familyName: into("familyName", label),
  givenName: into("givenName", label),
  reading: into("reading", label),
  title: into("title", label),
  team: into("team", label),
  manager: into("manager", label),
  level: into("levelId", level),
  levelSince: into("levelSince", parseMonth),
  joined: into("joined", parseMonth),
  leaves: into("leaves", parseMonth),
  salary: into("salaryJpy", (text, { moneyUnit }) => parseMoney(text, moneyUnit, 1)),
  monthlyPay: into("monthlyPay", (text, { moneyUnit }) => parseMoney(text, moneyUnit, 12)),
  fte: into("fteShare", parseShare),
  contractHours: into("contractHours", parseHours),
  type: into("type", parseType),
  sales: weight("sales"),
  support: weight("support"),
  analyst: weight("analyst"),
  phasePreference: into("phasePreference", phase),
  chaosTolerance: into("chaosTolerance", parseShare),
  idealism: into("idealism", parseShare),
  productAmbition: into("productAmbition", parseShare),
  promotionAmbition: into("promotionAmbition", parseShare),
  earlierCsEmployers: into("earlierCsEmployers", parseCount),
  segments: into("segmentIds", segments),
  note: into("note", (text) => (text.length > 10_000 ? textUpTo(10_000)(text) : { value: text })),
};

export function readCell(field: RosterField, text: string, context: CellContext): Parsed<Facts> {
  if (!isCompetency(field)) return readers[field](text, context);
  const parsed = parseSkill(text);
  return "value" in parsed ? { value: { competencies: { [field]: parsed.value } } } : parsed;
}
