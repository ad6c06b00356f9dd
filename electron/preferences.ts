import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { app, nativeTheme } from "electron";
import type { Preferences } from "../shared/ipc/desktop.ts";
import { diskFiles } from "./record/files.ts";
import { writeWhole } from "./record/write-whole.ts";
import { preferencesSchema } from "./requests.ts";

const file = "preferences.json";

/** What the computer itself seems to prefer. */
const initial = (): Preferences => ({ language: app.getLocale().startsWith("ja") ? "ja" : "en", theme: "system" });

export type PreferencesOnDisk = { get(): Preferences; save(preferences: Preferences): Promise<void> };

export async function loadPreferences(
  folder: string,
  changed: (preferences: Preferences) => void,
): Promise<PreferencesOnDisk> {
  // Losing a preference is no loss of work: an unreadable file means the first ones again.
  const read: unknown = await readFile(join(folder, file), "utf8")
    .then(JSON.parse)
    .catch(() => undefined);
  let current = preferencesSchema.catch(initial).parse(read);
  nativeTheme.themeSource = current.theme;
  return {
    get: () => current,
    async save(preferences) {
      await writeWhole(diskFiles, folder, file, Buffer.from(JSON.stringify(preferences)));
      current = preferences;
      nativeTheme.themeSource = current.theme;
      changed(current);
    },
  };
}
