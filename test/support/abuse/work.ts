/** Works on a record as the main process does, until it is killed; says each revision once it was acknowledged. */
import { noCipher } from "../../../electron/record/cipher.ts";
import { diskFiles } from "../../../electron/record/files.ts";
import { keepFree } from "../../../electron/record/space.ts";
import { createWorkspaces, type Workspaces } from "../../../electron/workspaces/workspaces.ts";
import { chanceOf } from "../records.ts";

const kilobytes = [2, 20, 150];

/** What an edit says follows from its number, so that nobody has to remember it. */
export const textOf = (revision: number): string =>
  `edit ${revision} `.padEnd(1_000 * kilobytes[revision % kilobytes.length]!, "田中");
export const rootOf = (revision: number): string => `document at ${revision}`;

export const workspacesIn = (dataFolder: string, reserve: number): Workspaces =>
  createWorkspaces({
    ...{ files: diskFiles, dataFolder, cipher: noCipher, space: keepFree(diskFiles, reserve) },
    ...{ now: () => Date.now(), report: () => {}, newKey: () => "w-kita" },
  });

/** `reserve`: bytes that must stay free; none means that the disk itself refuses, in the middle of a write. */
export async function work(dataFolder: string, reserve: number, seed: number): Promise<never> {
  const chance = chanceOf(seed);
  const { record } = await workspacesIn(dataFolder, reserve).current();
  const { snapshot, entries } = await record.read();
  let acknowledged = entries.at(-1)?.revision ?? snapshot?.revision ?? 0;
  process.stdout.write(`open ${acknowledged}\n`);
  for (;;) {
    const revision = acknowledged + 1;
    try {
      if (chance() < 0.1) await record.writeSnapshot({ revision, name: "Kita", root: rootOf(revision), parts: [] });
      else await record.append([{ revision, text: textOf(revision) }]);
      acknowledged = revision;
      process.stdout.write(`saved ${revision}\n`);
    } catch (cause) {
      process.stdout.write(`refused ${cause instanceof Error ? cause.message : ""}\n`);
      await new Promise((done) => setTimeout(done, 10));
    }
  }
}
