/** All that a list of backups says is in their names: a folder on a stick needs no second file that could get lost. */
export type BackupName = {
  workspaceName: string;
  /** Milliseconds since 1970, in whole seconds. */
  at: number;
  revision: number;
  workspace: string;
  bytes: number;
  /** CRC-32 of the bytes. */
  checksum: number;
};

const pattern = /^(.*)_(\d{8})-(\d{6})_r(\d+)_([a-z0-9-]+)_(\d+)-([0-9a-f]{8})\.crewcast$/;
const longestName = 60;

/** Without what some computer refuses in a file's name, and without the mark between our fields. */
const plain = (name: string) =>
  name
    .replace(/[/\\:*?"<>|_]|\p{Cc}/gu, "-")
    .replace(/^[.\s]+|[.\s]+$/g, "")
    .slice(0, longestName) || "Crewcast";

export const dayOf = ({ at }: Pick<BackupName, "at">) => new Date(at).toISOString().slice(0, 10).replaceAll("-", "");

export function backupFile(name: BackupName): string {
  const time = new Date(name.at).toISOString().slice(11, 19).replaceAll(":", "");
  const checksum = name.checksum.toString(16).padStart(8, "0");
  const { revision, workspace, bytes } = name;
  return `${plain(name.workspaceName)}_${dayOf(name)}-${time}_r${revision}_${workspace}_${bytes}-${checksum}.crewcast`;
}

/** The backups among the names of a folder, newest first. A clock can be wrong, a revision cannot. */
export function backupsAmong(names: readonly string[]): readonly (BackupName & { file: string })[] {
  return names
    .flatMap((file) => {
      const [, workspaceName, day, time, revision, workspace, bytes, checksum] = pattern.exec(file) ?? [];
      if (!workspaceName || !day || !time || !workspace) return [];
      const at = Date.parse(
        `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`,
      );
      const numbers = { revision: Number(revision), bytes: Number(bytes), checksum: Number.parseInt(checksum!, 16) };
      return [{ file, workspaceName, workspace, at, ...numbers }];
    })
    .sort((a, b) => b.revision - a.revision || b.at - a.at);
}
