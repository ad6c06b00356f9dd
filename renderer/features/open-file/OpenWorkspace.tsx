import { useMemo, useState } from "react";
import { problemsIn } from "../../../shared/domain/problems.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { Choices } from "../../ui/Choices.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { Doubts } from "./Doubts.tsx";
import { canMerge, relationOf, relationWords, workspaceFacts } from "./open-file.view.ts";
import "./open-file.css";

/** In the order of harm: what adds, what stands beside, what replaces. */
export const ways = ["merge", "beside", "replace"] as const;
export type Way = (typeof ways)[number];

type OpenWorkspaceProps = {
  /** What the person calls the file. */
  name: string;
  workspace: Workspace;
  /** The state that the file and what is open have in common; undefined where none is known. */
  ancestor: Workspace | undefined;
  onOpen: (way: Way) => void;
  onClose: () => void;
};

/** What is in a workspace file, before anything happens with it. */
export function OpenWorkspace({ name, workspace, ancestor, onOpen, onClose }: OpenWorkspaceProps) {
  const words = useWords();
  const { t } = words;
  const mine = useWorkspace((state) => state.workspace);
  const relation = useMemo(() => relationOf(workspace, mine, ancestor), [workspace, mine, ancestor]);
  const problems = useMemo(() => problemsIn(workspace), [workspace]);
  const offered = ways.filter((way) => way !== "merge" || canMerge(relation));
  const [way, setWay] = useState<Way>(relation.kind === "copyOf" ? "merge" : "beside");
  return (
    <Dialog
      title={t("merge.open.title", { name })}
      closeLabel={t("common.close")}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button tone="primary" onPress={() => onOpen(way)}>
            {t(`merge.open.deeds.${way}`)}
          </Button>
        </>
      }
    >
      <div className="open-file">
        <p className="open-file-verdict">{t("merge.open.workspace", { name: workspace.name })}</p>
        <Facts facts={workspaceFacts(workspace, words)} />
        <p>{relationWords(relation, words)}</p>
        <Doubts problems={problems} />
        <h3 className="open-file-title">{t("merge.open.choose")}</h3>
        <Choices
          label={t("merge.open.choose")}
          choices={offered.map((id) => ({ id, label: t(`merge.open.${id}`), note: t(`merge.open.${id}Note`) }))}
          value={way}
          onChange={setWay}
        />
      </div>
    </Dialog>
  );
}
