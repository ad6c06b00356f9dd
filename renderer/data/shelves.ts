/** Which shelves there are in this browser's database. One belongs to each workspace. */
import { Dexie } from "dexie";
import { createShelf, type Shelf } from "./shelf.ts";

/** From before there were several workspaces. */
const firstShelf = "crewcast";
const nameOf = (workspace: string) => `${firstShelf}-${workspace}`;

export type Shelves = {
  of(workspace: string): Shelf;
  /** Shelves of no known workspace: their records were lost, and their work may be wanted. */
  strays(known: readonly string[]): Promise<readonly Shelf[]>;
  /** For good, with the workspace. */
  drop(workspace: string): Promise<void>;
  /** Where nothing may lie in the clear outside the record. */
  dropAll(): Promise<void>;
  /** Once its work has moved to the shelf of a workspace. */
  dropFirst(): Promise<void>;
};

async function strayNames(known: readonly string[]): Promise<readonly string[]> {
  const owned = new Set(known.map(nameOf));
  const names = await Dexie.getDatabaseNames();
  return names.filter((name) => (name === firstShelf || name.startsWith(`${firstShelf}-`)) && !owned.has(name));
}

export const shelves: Shelves = {
  of: (workspace) => createShelf(nameOf(workspace)),
  strays: async (known) => (await strayNames(known)).map((name) => createShelf(name)),
  drop: (workspace) => Dexie.delete(nameOf(workspace)),
  async dropAll() {
    for (const name of await strayNames([])) await Dexie.delete(name);
  },
  dropFirst: () => Dexie.delete(firstShelf),
};
