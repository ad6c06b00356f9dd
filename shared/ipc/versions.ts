/** Earlier states of the open workspace: every snapshot that is still kept, and why. */
import type { Result } from "../base/errors.ts";
import type { StoredPart, StoredSnapshot, VersionMark } from "./record.ts";

export type VersionEntry = {
  revision: number;
  /** Milliseconds since 1970, by this computer's clock. Order is by revision: a clock can be wrong. */
  at: number;
  /** Of the whole document as text. */
  bytes: number;
  mark?: VersionMark | undefined;
};

export type VersionQuestions = {
  /** Newest first. */
  listVersions(request: { workspace: string }): Promise<Result<readonly VersionEntry[]>>;
  readVersion(request: { workspace: string; revision: number }): Promise<Result<StoredSnapshot>>;
  /** No mark: the version may be dropped with age, like any other. */
  markVersion(request: {
    workspace: string;
    revision: number;
    mark?: VersionMark | undefined;
  }): Promise<Result<VersionEntry>>;
  /** Parts that a session was opened without. */
  readParts(request: { workspace: string; ids: readonly string[] }): Promise<Result<readonly StoredPart[]>>;
};

export const versionQuestions: Record<keyof VersionQuestions, true> = {
  listVersions: true,
  readVersion: true,
  markVersion: true,
  readParts: true,
};
