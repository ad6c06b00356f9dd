/** Who reports to whom, as trees: one for everyone who has nobody above. */

/** Someone with a place in the lines: a member, a planned hire or an empty chair. */
export type Reporter = { readonly id: string; readonly managerId?: string | undefined };

export type ReportingLines = {
  /** Everyone, each manager before the reports and each branch in one piece. */
  readonly ids: readonly string[];
  /** Who has nobody above, in the order given. */
  readonly roots: readonly string[];
  /** Only managers who are there themselves. */
  readonly managerOf: ReadonlyMap<string, string>;
  /** Only people who have reports. */
  readonly reportsOf: ReadonlyMap<string, readonly string[]>;
  /** 0 at the top. */
  readonly depthOf: ReadonlyMap<string, number>;
  /** Who came out on top because the line above led back to themselves: facts that cannot be, and must still be seen. */
  readonly cut: ReadonlySet<string>;
};

const nobody: readonly string[] = [];

/** The people whose line upwards is cut so that no line is a circle: of each circle the one whom the walk meets again. */
function cutsOf(managerOf: ReadonlyMap<string, string>): Set<string> {
  const cut = new Set<string>();
  const seenBy = new Map<string, string>();
  for (const start of managerOf.keys()) {
    let at: string | undefined = start;
    while (at !== undefined && !seenBy.has(at)) {
      seenBy.set(at, start);
      at = managerOf.get(at);
    }
    if (at !== undefined && seenBy.get(at) === start) cut.add(at);
  }
  return cut;
}

/** In the order given; a manager who is not among the people counts as none. */
export function reportingLines(people: readonly Reporter[]): ReportingLines {
  const known = new Set(people.map(({ id }) => id));
  const managerOf = new Map<string, string>();
  for (const { id, managerId } of people)
    if (managerId !== undefined && known.has(managerId)) managerOf.set(id, managerId);
  const cut = cutsOf(managerOf);
  for (const id of cut) managerOf.delete(id);

  const roots: string[] = [];
  const reportsOf = new Map<string, string[]>();
  for (const { id } of people) {
    const manager = managerOf.get(id);
    const among = manager === undefined ? roots : (reportsOf.get(manager) ?? []);
    among.push(id);
    if (manager !== undefined) reportsOf.set(manager, among);
  }

  const ids: string[] = [];
  const depthOf = new Map<string, number>();
  // A list in place of recursion: lines may be longer than a call stack.
  const open = roots.toReversed();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const manager = managerOf.get(id);
    ids.push(id);
    depthOf.set(id, manager === undefined ? 0 : depthOf.get(manager)! + 1);
    open.push(...(reportsOf.get(id) ?? nobody).toReversed());
  }
  return { ids, roots, managerOf, reportsOf, depthOf, cut };
}

export const reportsTo = ({ reportsOf }: ReportingLines, id: string): readonly string[] => reportsOf.get(id) ?? nobody;

/** Everyone below someone, themselves first. */
export function branchOf(lines: ReportingLines, id: string): readonly string[] {
  const first = lines.ids.indexOf(id);
  const depth = lines.depthOf.get(id) ?? 0;
  let end = first + 1;
  while (end < lines.ids.length && lines.depthOf.get(lines.ids[end]!)! > depth) end++;
  return first === -1 ? nobody : lines.ids.slice(first, end);
}

/** Everyone above someone, the nearest first. */
export function lineAbove({ managerOf }: ReportingLines, id: string): readonly string[] {
  const above: string[] = [];
  for (let at = managerOf.get(id); at !== undefined; at = managerOf.get(at)) above.push(at);
  return above;
}

/** How many people are below each person, themselves left out. */
export function peopleBelow({ ids, managerOf }: ReportingLines): ReadonlyMap<string, number> {
  const below = new Map(ids.map((id) => [id, 0]));
  for (const id of ids.toReversed()) {
    const manager = managerOf.get(id);
    if (manager !== undefined) below.set(manager, below.get(manager)! + below.get(id)! + 1);
  }
  return below;
}
