import { type BrowserWindow, dialog } from "electron";
import type { FileKind, SaveRequest } from "../shared/ipc/desktop.ts";
import type { ExportedKind } from "../shared/ipc/exports.ts";
import type { TableFormat } from "../shared/ipc/tables.ts";
import type { Translate } from "../shared/i18n/translate.ts";

export type Dialogs = {
  chooseFile(kind: FileKind): Promise<string | undefined>;
  chooseFolder(): Promise<string | undefined>;
  choosePlace(request: {
    kind: SaveRequest["kind"] | TableFormat | ExportedKind;
    suggestedName: string;
  }): Promise<string | undefined>;
};

const endings = {
  workspace: ["crewcast"],
  table: ["csv", "xlsx", "txt", "tsv"],
  xlsx: ["xlsx"],
  pptx: ["pptx"],
  pdf: ["pdf"],
  zip: ["zip"],
  csv: ["csv"],
  html: ["html"],
  json: ["json"],
  markdown: ["md"],
  text: ["txt"],
};

/** A suggested name is only ever a name: a path in it would choose the folder for the user. */
export const plainName = (name: string) => name.replace(/[/\\:*?"<>|]|\p{Cc}/gu, "-").replace(/^\.+/, "") || "crewcast";

export function createDialogs(words: () => Translate, owner: () => BrowserWindow | undefined): Dialogs {
  const filtersFor = (kind: keyof typeof endings) => [
    { name: words()(`shell.files.${kind}`), extensions: endings[kind] },
  ];
  return {
    async chooseFile(kind) {
      const window = owner();
      if (window === undefined) return undefined;
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: ["openFile"],
        filters: filtersFor(kind),
      });
      return filePaths[0];
    },
    async chooseFolder() {
      const window = owner();
      if (window === undefined) return undefined;
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ["openDirectory", "createDirectory"] });
      return filePaths[0];
    },
    async choosePlace({ kind, suggestedName }) {
      const window = owner();
      if (window === undefined) return undefined;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: plainName(suggestedName),
        filters: filtersFor(kind),
        properties: ["createDirectory", "showOverwriteConfirmation"],
      });
      return canceled || !filePath ? undefined : filePath;
    },
  };
}
