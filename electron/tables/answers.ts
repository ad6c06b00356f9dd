import { basename } from "node:path";
import type { TableQuestions } from "../../shared/ipc/tables.ts";
import type { Dialogs } from "../dialogs.ts";
import type { Answers } from "../serve-desktop.ts";
import { writeUserFile } from "../user-files.ts";
import { tableRequests } from "./requests.ts";

export const tableAnswers = ({ choosePlace }: Pick<Dialogs, "choosePlace">): Answers<TableQuestions> => ({
  saveTable: {
    schema: tableRequests.saveTable,
    async run({ format, suggestedName, bytes }) {
      const path = await choosePlace({ kind: format, suggestedName });
      if (path === undefined) return undefined;
      await writeUserFile(path, bytes);
      return { name: basename(path) };
    },
  },
});
