import { dependentsOf } from "../../../../shared/domain/depends-on.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { AskDialog } from "../../../ui/AskDialog.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import type { Person } from "./team-rows.ts";

type RemovingDialogProps = {
  readonly people: readonly Person[];
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

/** Undo would bring everything back; what goes along is said before all the same. */
export function RemovingDialog({ people, onRemove, onClose }: RemovingDialogProps) {
  const { t } = useWords();
  const workspace = useWorkspace((state) => state.workspace);
  const memberIds = people.flatMap(({ post }) => (post.kind === "member" ? [post.id] : []));
  const counts = { ...dependentsOf(workspace, memberIds), hires: people.length - memberIds.length };
  const kinds = (["checkIns", "judgements", "accounts", "duties", "reports", "changes", "hires"] as const).filter(
    (kind) => counts[kind] > 0,
  );
  return (
    <AskDialog
      title={t("teamMembers.removing.title", { count: people.length })}
      words={{ close: t("common.close"), cancel: t("common.cancel"), deed: t("teamMembers.removing.apply") }}
      onDo={onRemove}
      onClose={onClose}
    >
      <div className="members-form">
        <p>{t("teamMembers.removing.note")}</p>
        {kinds.length === 0 ? (
          <p>{t("teamMembers.removing.nothing")}</p>
        ) : (
          <>
            <p>{t("teamMembers.removing.with")}</p>
            <ul className="members-list">
              {kinds.map((kind) => (
                <li key={kind}>{t(`teamMembers.removing.${kind}`, { count: counts[kind] })}</li>
              ))}
            </ul>
          </>
        )}
        <p className="members-soft">{t("teamMembers.removing.undo")}</p>
      </div>
    </AskDialog>
  );
}
