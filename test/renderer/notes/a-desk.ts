/** A workspace with words in it, the real seal, and no process in between. */
import { createNotes } from "../../../electron/vault/notes.ts";
import { createNotesStore } from "../../../renderer/notes/notes.store.ts";
import type { Result } from "../../../shared/base/errors.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import type { NoteQuestions } from "../../../shared/ipc/notes.ts";
import { lightBounds, lightEffort } from "../../support/light-effort.ts";
import { openStore } from "../workspace/open-store.ts";

export const good = <T>(value: T): Result<T> => ({ ok: true, value });

export function aDesk() {
  const notes = createNotes({ effort: lightEffort, bounds: lightBounds });
  const desktop: NoteQuestions = {
    protectNotes: async ({ passphrase }) => good(await notes.protect(passphrase)),
    changeNotesPassphrase: async ({ noteSeal, current, next }) =>
      good({ noteSeal: await notes.changePassphrase(noteSeal, current, next) }),
    sealNotes: async ({ noteSeal, notes: texts }) => good({ sealed: notes.seal(noteSeal, texts) }),
    openNotes: async ({ noteSeal, secret }) => good((await notes.open(noteSeal, secret), {})),
    readNotes: async ({ notes: sealed }) => good({ texts: notes.read(sealed) }),
    closeNotes: async () => good({}),
  };
  const { store: workspace } = openStore();
  workspace.getState().edit({ key: "addHire" }, (draft) => {
    draft.baseline.checkIns[0]!.statedReason = "wants to move";
    draft.baseline.checkIns[0]!.note = "評価に納得していない";
  });
  const begun: Workspace[] = [];
  const store = createNotesStore({
    desktop,
    workspace,
    keepWritten: async () => true,
    withoutPast: async (next) => good(void begun.push(next)),
    report: () => undefined,
  });
  return { desktop, workspace, store, begun };
}

export const passphrase = "only for human resources";

export async function sealed(desk: ReturnType<typeof aDesk>) {
  const made = await desk.store.getState().makeSeal(passphrase);
  if (!made.ok) throw new Error(made.error.code);
  await desk.store.getState().sealAll(made.value.noteSeal);
  return { ...made.value, workspace: desk.begun[0]! };
}
