/** From the button to the file on disk: written in a thread, then saved where the person says. */
import { useEffect, useRef, useState } from "react";
import type { AppError } from "../../../shared/base/errors.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import type { StartWriting, Writing } from "./table-writer.ts";
import type { WriteRequest } from "./write-file.ts";

export type ExportOutcome =
  | { readonly tone: "notice"; readonly name: string }
  | { readonly tone: "error"; readonly error: AppError };

export type TableExporting = {
  /** 0 to 1 while the table is being written. */
  readonly doneShare: number | undefined;
  readonly outcome: ExportOutcome | undefined;
  readonly save: (request: WriteRequest) => Promise<void>;
  readonly stop: () => void;
};

export function useTableExport(start: StartWriting, desktop: Pick<Desktop, "saveTable">): TableExporting {
  const [doneShare, setDoneShare] = useState<number>();
  const [outcome, setOutcome] = useState<ExportOutcome>();
  const writing = useRef<Writing>(undefined);
  useEffect(() => () => writing.current?.stop(), []);

  async function save(request: WriteRequest) {
    if (writing.current) return;
    setOutcome(undefined);
    setDoneShare(0);
    writing.current = start(request, setDoneShare);
    const written = await writing.current.result;
    writing.current = undefined;
    setDoneShare(undefined);
    if (!written.ok) setOutcome({ tone: "error", error: written.error });
    if (!written.ok || written.value === undefined) return;
    const { name, bytes } = written.value;
    const format = request.format === "xlsx" ? "xlsx" : "csv";
    const saved = await desktop.saveTable({ format, suggestedName: `${name}.${format}`, bytes });
    if (!saved.ok) setOutcome({ tone: "error", error: saved.error });
    else if (saved.value) setOutcome({ tone: "notice", name: saved.value.name });
  }

  return { doneShare, outcome, save, stop: () => writing.current?.stop() };
}
