import { TriangleAlert } from "lucide-react";
import type { BackupEntry } from "../../../shared/ipc/backups.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { useBackups } from "./use-backups.ts";
import "./data.css";

type BackupTableProps = { entries: readonly BackupEntry[]; onLook: (entry: BackupEntry) => void };

export function BackupTable({ entries, onLook }: BackupTableProps) {
  const { t, formats } = useWords();
  const now = useBackups((state) => state.askedAt);
  const columns: readonly Column<BackupEntry>[] = [
    {
      id: "when",
      head: t("data.backups.when"),
      isRowHead: true,
      cell: ({ at }) => (
        <span className="data-when">
          {formats.dateTime(at)} <span className="data-soft">{formats.ago(now - at)}</span>
        </span>
      ),
    },
    {
      id: "workspace",
      head: t("data.backups.workspace"),
      cell: ({ workspaceName, state }) => (
        <>
          {workspaceName}
          {state === "damaged" && (
            <span className="data-damaged">
              <TriangleAlert size={13} aria-hidden />
              {t("data.backups.damaged")}
            </span>
          )}
        </>
      ),
    },
    { id: "size", head: t("data.backups.size"), isNumber: true, cell: ({ bytes }) => formats.bytes(bytes) },
    {
      id: "look",
      head: "",
      isNumber: true,
      cell: (entry) => (
        <Button
          size="small"
          tone="quiet"
          aria-label={t("data.backups.lookAt", { when: formats.dateTime(entry.at) })}
          disabledReason={entry.state === "damaged" ? t("data.backups.damagedWhy") : undefined}
          onPress={() => onLook(entry)}
        >
          {t("data.backups.look")}
        </Button>
      ),
    },
  ];
  return <Table caption={t("data.backups.caption")} columns={columns} rows={entries} keyOf={({ token }) => token} />;
}
