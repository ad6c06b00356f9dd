/** Files the system hands over: on the command line, or by a double click. Arguments come from anyone and are not believed. */
import { extname, resolve } from "node:path";

/** The first argument that can be a workspace file; switches, addresses and everything else are passed over. */
export function workspacePathIn(argv: readonly string[], folder: string): string | undefined {
  const found = argv
    .slice(1)
    .find((word) => !word.startsWith("-") && !word.includes("\0") && extname(word).toLowerCase() === ".crewcast");
  return found === undefined || /^[a-z][a-z0-9+.-]+:\/\//i.test(found) ? undefined : resolve(folder, found);
}

export type HandedFiles = { hand(path: string | undefined): void; take(): string | undefined };

/** Holds the latest until the window asks; giving it away twice would open it twice. */
export function createHandedFiles(): HandedFiles {
  let waiting: string | undefined;
  return {
    hand(path) {
      waiting = path ?? waiting;
    },
    take() {
      const path = waiting;
      waiting = undefined;
      return path;
    },
  };
}
