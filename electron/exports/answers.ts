import { basename } from "node:path";
import type { ExportQuestions } from "../../shared/ipc/exports.ts";
import type { Dialogs } from "../dialogs.ts";
import type { Answers } from "../serve-desktop.ts";
import { writeUserFile } from "../user-files.ts";
import { exportRequests } from "./requests.ts";

export const exportAnswers = ({ choosePlace }: Pick<Dialogs, "choosePlace">): Answers<ExportQuestions> => ({
  saveExport: {
    schema: exportRequests.saveExport,
    async run({ kind, suggestedName, bytes }) {
      const path = await choosePlace({ kind, suggestedName });
      if (path === undefined) return undefined;
      await writeUserFile(path, bytes);
      return { name: basename(path) };
    },
  },
});
