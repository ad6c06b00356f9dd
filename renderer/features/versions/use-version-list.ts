import { useCallback, useEffect, useState } from "react";
import type { AppError, Result } from "../../../shared/base/errors.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import type { VersionEntry } from "../../../shared/ipc/versions.ts";
import { useVersions } from "../../workspace/versions.ts";

export type VersionList = {
  /** Newest first; undefined until the first answer. */
  readonly entries: readonly VersionEntry[] | undefined;
  readonly error: AppError | undefined;
  readonly refresh: () => void;
};

/** The versions that are kept now; asked again when told to. */
export function useVersionList(): VersionList {
  const versions = useVersions();
  const [answer, setAnswer] = useState<Result<readonly VersionEntry[]>>();
  const refresh = useCallback(() => void versions.list().then(setAnswer), [versions]);
  useEffect(refresh, [refresh]);
  return {
    entries: answer?.ok ? answer.value : undefined,
    error: answer?.ok === false ? answer.error : undefined,
    refresh,
  };
}

/** The document of a version; undefined while it is read, and where none was asked for. */
export function useVersion(revision: number | undefined): Result<Workspace> | undefined {
  const versions = useVersions();
  const [read, setRead] = useState<{ readonly revision: number; readonly result: Result<Workspace> }>();
  useEffect(() => {
    if (revision === undefined) return undefined;
    let isWanted = true;
    void versions.read(revision).then((result) => isWanted && setRead({ revision, result }));
    return () => void (isWanted = false);
  }, [versions, revision]);
  return read?.revision === revision ? read?.result : undefined;
}
