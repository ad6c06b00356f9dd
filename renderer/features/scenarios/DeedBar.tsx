import {
  Archive,
  ArchiveRestore,
  Copy,
  FolderOpen,
  GitBranch,
  PenLine,
  Plus,
  Snowflake,
  Tag,
  Trash2,
} from "lucide-react";
import type { ReactNode } from "react";
import { Toolbar } from "react-aria-components/Toolbar";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";

export type Deed = "open" | "branch" | "duplicate" | "rename" | "tag" | "freeze" | "archive" | "unarchive" | "remove";

type DeedBarProps = {
  readonly chosen: readonly Scenario[];
  /** Whether the workspace keeps a scenario in use without the chosen ones. */
  readonly canDoWithout: boolean;
  readonly onDeed: (deed: Deed) => void;
  readonly onAdd: () => void;
};

const icons: Readonly<Record<Deed, ReactNode>> = {
  open: <FolderOpen size={14} aria-hidden />,
  branch: <GitBranch size={14} aria-hidden />,
  duplicate: <Copy size={14} aria-hidden />,
  rename: <PenLine size={14} aria-hidden />,
  tag: <Tag size={14} aria-hidden />,
  freeze: <Snowflake size={14} aria-hidden />,
  archive: <Archive size={14} aria-hidden />,
  unarchive: <ArchiveRestore size={14} aria-hidden />,
  remove: <Trash2 size={14} aria-hidden />,
};

const forOne: readonly Deed[] = ["open", "branch", "duplicate", "rename", "freeze"];

/** What can be done with the chosen scenarios; what cannot says why. */
export function DeedBar({ chosen, canDoWithout, onDeed, onAdd }: DeedBarProps) {
  const { t } = useWords();
  const areArchived = chosen.length > 0 && chosen.every(({ archived }) => archived);
  function reasonAgainst(deed: Deed): string | undefined {
    if (chosen.length === 0) return t("scenarios.actions.nothingChosen");
    if (forOne.includes(deed) && chosen.length > 1) return t("scenarios.actions.oneOnly");
    if (deed === "freeze" && chosen[0]?.frozen) return t("scenarios.actions.frozenStays");
    if ((deed === "archive" || deed === "remove") && !canDoWithout) return t("scenarios.actions.lastStays");
    return undefined;
  }
  const deeds: readonly Deed[] = [
    ...(["open", "branch", "duplicate", "rename", "tag", "freeze"] as const),
    areArchived ? "unarchive" : "archive",
    "remove",
  ];
  return (
    <Toolbar className="scenarios-deeds" aria-label={t("scenarios.actions.label")}>
      <Button size="small" tone="primary" icon={<Plus size={14} aria-hidden />} isEdit onPress={onAdd}>
        {t("scenarios.actions.add")}
      </Button>
      {deeds.map((deed) => (
        <Button
          key={deed}
          size="small"
          icon={icons[deed]}
          disabledReason={reasonAgainst(deed)}
          isEdit={deed !== "open"}
          onPress={() => onDeed(deed)}
        >
          {t(`scenarios.actions.${deed}`)}
        </Button>
      ))}
    </Toolbar>
  );
}
