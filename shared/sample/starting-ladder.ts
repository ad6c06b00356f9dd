import type { Words } from "../base/words.ts";
import type { Level } from "../domain/ladder.ts";
import { levelRequirements } from "./level-requirements.ts";
import type { Say } from "./say.ts";

type Rung = Omit<Level, "name" | "nextLevelIds" | "leadsPeople"> & {
  readonly name: Words;
  /** All that it may lead to; a phase without such a level leaves it out. */
  readonly nextLevelIds: readonly string[];
  readonly leadsPeople?: true;
};

/** From the newcomer to the head. Salaries: the defaults of the coefficients catalogue by grade (assumptions). */
const rungs: readonly Rung[] = [
  {
    id: "associate",
    name: { ja: "アソシエイトCSM", en: "Associate CSM" },
    track: "specialist",
    rank: 1,
    typicalMonths: 18,
    nextLevelIds: ["csm", "ops"],
    salaryJpy: 4_800_000,
  },
  {
    id: "csm",
    name: { ja: "CSM", en: "CSM" },
    track: "specialist",
    rank: 2,
    typicalMonths: 30,
    nextLevelIds: ["senior"],
    salaryJpy: 6_200_000,
  },
  {
    id: "ops",
    name: { ja: "CSオペレーション", en: "CS operations" },
    track: "operations",
    rank: 2,
    typicalMonths: 30,
    nextLevelIds: ["ops-senior", "senior"],
    salaryJpy: 6_600_000,
  },
  {
    id: "senior",
    name: { ja: "シニアCSM", en: "Senior CSM" },
    track: "specialist",
    rank: 3,
    membersPerSeat: 3,
    typicalMonths: 42,
    nextLevelIds: ["lead", "principal"],
    salaryJpy: 7_600_000,
  },
  {
    id: "ops-senior",
    name: { ja: "シニアCSオペレーション", en: "Senior CS operations" },
    track: "operations",
    rank: 3,
    seats: 1,
    typicalMonths: 36,
    nextLevelIds: ["lead", "principal"],
    salaryJpy: 8_200_000,
  },
  {
    id: "principal",
    name: { ja: "プリンシパルCSM", en: "Principal CSM" },
    track: "specialist",
    rank: 4,
    membersPerSeat: 12,
    typicalMonths: 48,
    nextLevelIds: [],
    salaryJpy: 9_800_000,
  },
  {
    id: "lead",
    name: { ja: "チームリード", en: "Team lead" },
    track: "people",
    rank: 4,
    membersPerSeat: 7,
    typicalMonths: 36,
    nextLevelIds: ["manager", "head"],
    leadsPeople: true,
    salaryJpy: 9_500_000,
  },
  {
    ...{
      id: "manager",
      name: { ja: "CSマネージャー", en: "CS manager" },
      track: "people",
      rank: 5,
      membersPerSeat: 30,
    },
    typicalMonths: 48,
    nextLevelIds: ["head"],
    leadsPeople: true,
    salaryJpy: 11_000_000,
  },
  {
    id: "head",
    name: { ja: "CS責任者", en: "Head of Customer Success" },
    track: "people",
    rank: 6,
    seats: 1,
    typicalMonths: 60,
    nextLevelIds: [],
    leadsPeople: true,
    salaryJpy: 13_000_000,
  },
];

/** The ladder with these levels only; where a step in between is missing, the next one above takes its place. */
export function startingLevels(levelIds: readonly string[], say: Say): Level[] {
  const chosen = rungs.filter(({ id }) => levelIds.includes(id));
  const isThere = (id: string) => levelIds.includes(id);
  return chosen.map(({ name, nextLevelIds, leadsPeople = false, ...rung }) => {
    const next = nextLevelIds.filter(isThere);
    const above = chosen.find(({ rank }) => rank > rung.rank);
    return {
      ...rung,
      name: say(name),
      nextLevelIds: next.length > 0 || nextLevelIds.length === 0 ? next : above ? [above.id] : [],
      leadsPeople,
      requirements: { ...levelRequirements[rung.id] },
    };
  });
}
