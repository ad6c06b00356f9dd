/** The first circle found by following arrows from name to name, in its order; undefined where every path ends. */
export function circleIn(nextOf: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  for (const start of nextOf.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    /** What is still to be followed from each step of the path: a list, because chains may be longer than a call stack. */
    const open: string[][] = [];
    const enter = (name: string) => {
      path.push(name);
      onPath.add(name);
      open.push([...(nextOf.get(name) ?? [])]);
    };
    if (!done.has(start)) enter(start);
    while (open.length > 0) {
      const next = open.at(-1)!.shift();
      if (next === undefined) {
        const left = path.pop()!;
        onPath.delete(left);
        done.add(left);
        open.pop();
      } else if (onPath.has(next)) return path.slice(path.indexOf(next));
      else if (!done.has(next)) enter(next);
    }
  }
  return undefined;
}
