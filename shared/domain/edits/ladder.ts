/** The ladder and its seats: levels, the ways between them, and what becomes of those who stand on a level that goes. */
import type { Change } from "../change.ts";
import type { Level } from "../ladder.ts";
import { activeScenario, type Workspace } from "../workspace.ts";
import type { At } from "./at-month.ts";
import { copyOf, type Recipe } from "./recipe.ts";
import { inActiveScenario } from "./scenarios.ts";

/** Facts of a level; one set to undefined is taken away. */
export type LevelFacts = { readonly [Fact in keyof Omit<Level, "id">]?: Level[Fact] | undefined };

/** A new level, reached from the ones named. */
export const addLevel =
  (level: Level, fromIds: readonly string[] = []): Recipe =>
  ({ baseline }) => {
    baseline.levels.push(copyOf(level));
    for (const other of baseline.levels) if (fromIds.includes(other.id)) other.nextLevelIds.push(level.id);
  };

export const changeLevel =
  (levelId: string, facts: LevelFacts): Recipe =>
  ({ baseline }) => {
    const level = baseline.levels.find(({ id }) => id === levelId);
    if (!level) return;
    for (const [name, value] of Object.entries(facts)) {
      if (value === undefined) Reflect.deleteProperty(level, name);
      else Object.assign(level, { [name]: copyOf(value) });
    }
  };

/** Opens or closes the way from one level to another. */
export const setWay =
  (fromId: string, toId: string, isOpen: boolean): Recipe =>
  ({ baseline }) => {
    const from = baseline.levels.find(({ id }) => id === fromId);
    if (!from || fromId === toId) return;
    const others = from.nextLevelIds.filter((id) => id !== toId);
    from.nextLevelIds = isOpen ? [...others, toId] : others;
  };

/** What points to a level, told before it goes. */
export type LevelUses = {
  readonly memberIds: readonly string[];
  /** In plans that still follow the facts. */
  readonly hires: number;
  readonly otherChanges: number;
};

export function usesOfLevel({ baseline, scenarios }: Workspace, levelId: string): LevelUses {
  const changes = scenarios.flatMap((scenario) => (scenario.frozen ? [] : scenario.changes));
  const about = changes.filter((change) => "levelId" in change && change.levelId === levelId);
  const hires = about.filter(({ type }) => type === "hire").length;
  return {
    memberIds: baseline.members.filter((member) => member.levelId === levelId).map(({ id }) => id),
    hires,
    otherChanges: about.length - hires,
  };
}

/**
 * Takes a level away. Its people and planned hires move to `heirId`; what only this level could mean (its seats, rises to
 * it) goes; whoever could rise to it can now rise to where it led.
 */
export const removeLevel =
  (levelId: string, heirId: string | undefined): Recipe =>
  ({ baseline, scenarios }) => {
    const gone = baseline.levels.find(({ id }) => id === levelId);
    if (!gone) return;
    const onward = gone.nextLevelIds.filter((id) => id !== levelId);
    baseline.levels = baseline.levels.filter(({ id }) => id !== levelId);
    for (const level of baseline.levels) {
      if (!level.nextLevelIds.includes(levelId)) continue;
      const ways = [...level.nextLevelIds.filter((id) => id !== levelId), ...onward];
      level.nextLevelIds = [...new Set(ways)].filter((id) => id !== level.id);
    }
    if (heirId === undefined) return;
    moveTo(new Map([[levelId, heirId]]), { baseline, scenarios });
  };

/** People and hires of the levels named go to others; a rise to a level that is no more, or its seats, go. */
function moveTo(
  heirs: ReadonlyMap<string, string>,
  { baseline, scenarios }: Pick<Workspace, "baseline" | "scenarios">,
) {
  for (const person of [...baseline.members, ...(baseline.candidates ?? [])])
    person.levelId = heirs.get(person.levelId) ?? person.levelId;
  for (const scenario of scenarios) {
    // It stands on facts in which the level is still there.
    if (scenario.frozen) continue;
    const hasLevel = (change: Change) =>
      (change.type !== "promote" && change.type !== "openSeats") || !heirs.has(change.levelId);
    scenario.changes = scenario.changes.filter(hasLevel);
    for (const change of scenario.changes)
      if (change.type === "hire") change.levelId = heirs.get(change.levelId) ?? change.levelId;
  }
}

/** Another ladder in place of this one; `heirs` says where the people of each old level go, unless the new one keeps it. */
export const replaceLadder =
  (levels: readonly Level[], heirs: Readonly<Record<string, string>>): Recipe =>
  ({ baseline, scenarios }) => {
    const kept = new Set(levels.map(({ id }) => id));
    baseline.levels = copyOf([...levels]);
    moveTo(new Map(Object.entries(heirs).filter(([id]) => !kept.has(id))), { baseline, scenarios });
  };

/** Opens (or closes, below 0) so many seats of a level in a month of the plan; what the plan said for that month is replaced. */
export const openSeatsAt = ({ month, newId }: At, levelId: string, count: number): Recipe =>
  inActiveScenario((scenario) => {
    const place = scenario.changes.findIndex(
      (change) => change.type === "openSeats" && change.levelId === levelId && change.month === month,
    );
    if (count === 0) {
      if (place !== -1) scenario.changes.splice(place, 1);
      return;
    }
    const standing = scenario.changes[place];
    if (standing?.type === "openSeats") Object.assign(standing, { count, enabled: true });
    else scenario.changes.push({ id: newId, type: "openSeats", month, enabled: true, tags: [], levelId, count });
  });

/** Seats that the plan on screen opens in just that month. */
export const seatsOpenedAt = (draft: Workspace, levelId: string, month: At["month"]): number =>
  activeScenario(draft).changes.reduce(
    (sum, change) =>
      change.type === "openSeats" && change.enabled && change.levelId === levelId && change.month === month
        ? sum + change.count
        : sum,
    0,
  );
