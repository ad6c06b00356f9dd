import { dependentsOf } from "../../../../../shared/domain/depends-on.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { useRole } from "../../../../role/use-role.ts";
import { useWorkspace } from "../../../../workspace/use-workspace.ts";

const kinds = ["accounts", "duties", "reports", "checkIns", "changes", "judgements"] as const;

/** What happens to what points to somebody who is recorded as having left; undo would bring it back. */
export function GoesWith({ memberId }: { readonly memberId: string }) {
  const { t } = useWords();
  const { seesJudgements } = useRole();
  const workspace = useWorkspace((state) => state.workspace);
  const counts = dependentsOf(workspace, [memberId]);
  const going = kinds.filter((kind) => counts[kind] > 0 && (kind !== "judgements" || seesJudgements));
  return (
    <div className="leavers-goes">
      {going.length > 0 && (
        <>
          <p className="field-label">{t("retentionLeavers.record.goesWith")}</p>
          <ul className="leavers-list">
            {going.map((kind) => (
              <li key={kind}>{t(`retentionLeavers.record.goes.${kind}`, { count: counts[kind] })}</li>
            ))}
          </ul>
        </>
      )}
      <p className="leavers-quiet">{t("retentionLeavers.record.undo")}</p>
    </div>
  );
}
