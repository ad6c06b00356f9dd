/** The file that is being understood, and what has been said about it so far. */
import { useEffect, useRef, useState } from "react";
import type { AppError } from "../../../shared/base/errors.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import type { Corrections } from "../../../shared/format/table/open-and-read.ts";
import type { OpeningChoice } from "../../../shared/format/table/open-table.ts";
import type { TableKindId } from "../../../shared/format/table/reading.ts";
import type { OpenTableReader, TableReader } from "./table-reader.ts";
import type { ReadFile } from "./table-session.ts";

export type ChosenFile = { readonly name: string; readonly bytes: Uint8Array };

export type Said = {
  readonly choice: OpeningChoice;
  readonly kind: TableKindId | undefined;
  readonly corrections: Corrections;
};

const nothingSaid: Said = { choice: {}, kind: undefined, corrections: {} };

export type TableFile = {
  readonly name: string | undefined;
  /** The newest understanding; kept while a newer one is on its way. */
  readonly read: ReadFile | undefined;
  readonly said: Said;
  readonly error: AppError | undefined;
  /** 0 to 1 while the file is being read. */
  readonly doneShare: number | undefined;
  readonly choose: (file: ChosenFile) => void;
  readonly say: (said: Said) => void;
  readonly stop: () => void;
};

export function useTableFile(open: OpenTableReader, workspace: Workspace): TableFile {
  const [file, setFile] = useState<ChosenFile>();
  const [said, setSaid] = useState(nothingSaid);
  const [read, setRead] = useState<ReadFile>();
  const [error, setError] = useState<AppError>();
  const [doneShare, setDoneShare] = useState<number>();
  const reader = useRef<TableReader>(undefined);

  useEffect(() => () => reader.current?.close(), []);

  useEffect(() => {
    if (file === undefined || reader.current === undefined) return;
    let isNewest = true;
    const { baseline, tableHabits } = workspace;
    setDoneShare(0);
    void reader.current
      .read({ ...said, workspace: { baseline, tableHabits } }, (share) => isNewest && setDoneShare(share))
      .then((result) => {
        if (!isNewest) return;
        setDoneShare(undefined);
        setError(result.ok ? undefined : result.error);
        if (result.ok) setRead(result.value);
      });
    return () => {
      isNewest = false;
    };
  }, [file, said, workspace]);

  function start(next: ChosenFile | undefined) {
    reader.current?.close();
    reader.current = next && open(next.bytes);
    setFile(next);
    setSaid(nothingSaid);
    setRead(undefined);
    setError(undefined);
    setDoneShare(undefined);
  }

  return { name: file?.name, read, said, error, doneShare, choose: start, say: setSaid, stop: () => start(undefined) };
}
