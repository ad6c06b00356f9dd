import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The snapshots that the app wrote, over all its workspaces; the page asks for the first, so one means that it has run. */
export function snapshotsIn(folder: string): readonly string[] {
  try {
    return readdirSync(join(folder, "workspaces"), { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".crew"),
    );
  } catch {
    return [];
  }
}
