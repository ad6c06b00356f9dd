import { attempt, type AppError } from "../../shared/base/errors.ts";
import { readWorkspaceFile } from "../../shared/format/workspace-file.ts";
import { errorMessage } from "../../shared/i18n/translate.ts";
import { useWorkspaces } from "../features/workspaces/use-workspaces.ts";
import { newId } from "../workspace/new-id.ts";
import { report } from "./report.ts";
import { useFiles } from "./use-files.ts";
import { useFrame } from "./use-frame.ts";

/** Makes a workspace of its own from a file that the person chooses, and opens it. */
export function useOpenAsNew(): () => Promise<void> {
  const { choose } = useFiles();
  const add = useWorkspaces((state) => state.add);
  const notify = useFrame((frame) => frame.notify);
  const fail = (error: AppError) => notify({ id: "file", tone: "error", say: ({ t }) => errorMessage(t, error) });
  return async () => {
    const chosen = await choose();
    if (!chosen.ok) {
      fail(chosen.error);
      return;
    }
    if (chosen.value === undefined) return;
    const { bytes, name } = chosen.value;
    const read = await attempt(() => readWorkspaceFile(new TextDecoder().decode(bytes), name), report);
    if (read.ok) await add({ ...read.value, id: newId("workspace") }, "open");
    else fail(read.error);
  };
}
