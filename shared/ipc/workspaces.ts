/** Several organisations on one computer. The window works on one at a time; changing it loads the window anew. */
import type { Result } from "../base/errors.ts";
import type { StoredSnapshot } from "./record.ts";

export type WorkspaceEntry = {
  key: string;
  name: string;
  /** Milliseconds since 1970; 0 for one that was never opened. */
  lastOpened: number;
  isOpen: boolean;
  bytes: number;
  /** When it was put in the bin. */
  removedAt?: number | undefined;
};

export type WorkspaceQuestions = {
  /** Those in the bin too. The most recently opened first. */
  listWorkspaces(request: Record<string, never>): Promise<Result<readonly WorkspaceEntry[]>>;
  /** Answers after its first snapshot is on the disk (fsync). It is not opened. */
  addWorkspace(request: { name: string; snapshot: StoredSnapshot }): Promise<Result<{ key: string }>>;
  /** The next openSession answers with this one: reload the window afterwards. */
  chooseWorkspace(request: { key: string }): Promise<Result<{ key: string }>>;
  /** Into the bin. The open one is refused. */
  removeWorkspace(request: { key: string }): Promise<Result<Record<string, never>>>;
  restoreWorkspace(request: { key: string }): Promise<Result<Record<string, never>>>;
  /** Only from the bin, and for good. Backups stay. */
  eraseWorkspace(request: { key: string }): Promise<Result<Record<string, never>>>;
};

export const workspaceQuestions: Record<keyof WorkspaceQuestions, true> = {
  listWorkspaces: true,
  addWorkspace: true,
  chooseWorkspace: true,
  removeWorkspace: true,
  restoreWorkspace: true,
  eraseWorkspace: true,
};
