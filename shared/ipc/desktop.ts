/** All that the window may ask of the machine it runs on. Written once; both sides are typed and listed from here. */
import type { Result } from "../base/errors.ts";
import type { Language } from "../base/words.ts";
import { backupQuestions, type BackupQuestions } from "./backups.ts";
import type { PackedRecord } from "./packed-record.ts";
import type { JournalEntry, SnapshotToWrite } from "./record.ts";
import { exportQuestions, type ExportQuestions } from "./exports.ts";
import { noteQuestions, type NoteQuestions } from "./notes.ts";
import type { Role } from "./roles.ts";
import { showQuestions, type ShowQuestions } from "./show.ts";
import { type TableQuestions, tableQuestions } from "./tables.ts";
import { vaultQuestions, type VaultQuestions } from "./vault.ts";
import { versionQuestions, type VersionQuestions } from "./versions.ts";
import { workspaceQuestions, type WorkspaceQuestions } from "./workspaces.ts";

export type Theme = "light" | "dark" | "system";

/** How this person likes the app on this computer. Kept beside the data, never inside a workspace. */
export type Preferences = {
  language: Language;
  theme: Theme;
  /** What the window shows and leaves out; the head's view when absent. */
  role?: Role | undefined;
  /** People appear as numbered members; off when absent. */
  areNamesHidden?: boolean | undefined;
  /** Absent: as the width of the window allows. */
  isRailWide?: boolean | undefined;
  /** Digits and ? without Ctrl or Cmd; on when absent. */
  hasSingleKeys?: boolean | undefined;
  /** The field's own words when absent. */
  typeNames?: TypeNames | undefined;
};

/** The three types in the field's own words, or in words for people outside it. */
export type TypeNames = "field" | "sober";

export type Session = {
  appVersion: string;
  preferences: Preferences;
  /** The key of the open workspace. */
  workspace: string;
  record: PackedRecord;
  /** Another Crewcast works on this data: all of it may be seen, and nothing changed. */
  isLookingOn?: boolean | undefined;
  /** Whether the window may keep a working copy in IndexedDB. Not with a passphrase: there it would lie in the clear. */
  hasShelf: boolean;
  /** A workspace file the app was started with, already read. */
  startedWith: OpenedFile | undefined;
};

/** A table: CSV or an Excel workbook. */
export type FileKind = "workspace" | "table";

/** The main process keeps real paths; the window only ever holds the token. */
export type OpenedFile = {
  token: string;
  name: string;
  /** Empty for an encrypted one: ask with its passphrase. */
  bytes: Uint8Array;
  isEncrypted?: boolean | undefined;
};
export type SaveRequest = {
  kind: "workspace" | "csv" | "html" | "json" | "markdown" | "text";
  suggestedName: string;
  text: string;
  /** A workspace file chosen before: write to it again without asking. */
  token?: string | undefined;
  /** Only for a workspace: encrypts the file. */
  passphrase?: string | undefined;
};
export type SavedFile = { name: string; token?: string | undefined };

/** Asked by every window, whatever it shows. */
type BasicQuestions = {
  openSession(request: Record<string, never>): Promise<Result<Session>>;
  /** Answers only after the bytes are on the disk (fsync). `workspace` must be the open one, or the request is refused. */
  appendToJournal(request: {
    workspace: string;
    entries: readonly JournalEntry[];
  }): Promise<Result<{ revision: number }>>;
  /** A whole document at a revision; the journal up to it may then be dropped. */
  writeSnapshot(request: { workspace: string } & SnapshotToWrite): Promise<Result<{ revision: number }>>;
  savePreferences(request: Preferences): Promise<Result<Preferences>>;
  /** Lets the user choose a file; undefined when they change their mind. */
  openFile(request: { kind: FileKind }): Promise<Result<OpenedFile | undefined>>;
  /** `secret` is the passphrase of the file, or the recovery key of a backup. */
  openEncryptedFile(request: { token: string; secret: string }): Promise<Result<OpenedFile>>;
  saveFile(request: SaveRequest): Promise<Result<SavedFile | undefined>>;
  /** A workspace file double-clicked while the window was open. Given once; the window asks whenever it gains focus. */
  takeHandedFile(request: Record<string, never>): Promise<Result<OpenedFile | undefined>>;
};

const basicQuestions: Record<keyof BasicQuestions, true> = {
  openSession: true,
  appendToJournal: true,
  writeSnapshot: true,
  savePreferences: true,
  openFile: true,
  openEncryptedFile: true,
  saveFile: true,
  takeHandedFile: true,
};

export type Desktop = BasicQuestions &
  WorkspaceQuestions &
  VersionQuestions &
  BackupQuestions &
  TableQuestions &
  ExportQuestions &
  ShowQuestions &
  VaultQuestions &
  NoteQuestions;

/** The run-time twin of Desktop; the compiler rejects a missing or an extra name. */
const methods: Record<keyof Desktop, true> = {
  ...basicQuestions,
  ...workspaceQuestions,
  ...versionQuestions,
  ...backupQuestions,
  ...tableQuestions,
  ...exportQuestions,
  ...showQuestions,
  ...vaultQuestions,
  ...noteQuestions,
};
export const desktopMethods = Object.keys(methods) as (keyof Desktop)[];
export const channelOf = (method: keyof Desktop) => `desktop:${method}`;
