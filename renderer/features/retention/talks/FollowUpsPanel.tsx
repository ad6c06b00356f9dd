import { useMemo, useState } from "react";
import type { Month } from "../../../../shared/base/month.ts";
import { setDone } from "../../../../shared/domain/edits/follow-ups.ts";
import { CauseGlyph } from "../../../charts/CauseGlyph.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { FollowUpDialog } from "./FollowUpDialog.tsx";
import {
  choiceOf,
  type FollowUpInputs,
  type FollowUpRow,
  followUpRows,
  followUpsSentence,
  isOf,
  ownerChoices,
  type Whose,
} from "./follow-ups.view.ts";

type FollowUpsPanelProps = {
  readonly inputs: FollowUpInputs;
  /** Why nothing can be changed now. */
  readonly whyFixed: string | undefined;
};

/** Of an organisation with thousands of promises a page holds the most urgent. */
const atOnce = 60;

/** Undefined: no dialog. */
type Open = { readonly kind: "add" } | { readonly kind: "edit"; readonly row: FollowUpRow } | undefined;

export function FollowUpsPanel({ inputs, whyFixed }: FollowUpsPanelProps) {
  const { t } = useWords();
  const [wished, wish] = useState<Whose>("everyone");
  const [showsDone, showDone] = useState(false);
  const [most, showMost] = useState(atOnce);
  const [open, setOpen] = useState<Open>();
  const choices = useMemo(() => ownerChoices(inputs), [inputs]);
  const all = useMemo(() => followUpRows(inputs), [inputs]);
  const chosen = choiceOf(wished, choices);
  const rows = all.filter((row) => isOf(row, chosen.whose));
  const doneRows = rows.filter(({ followUp }) => followUp.done);
  const openRows = rows.filter(({ followUp }) => !followUp.done);
  const further = openRows.length + (showsDone ? doneRows.length : 0) - most;
  const whyNoMore = inputs.baseline.checkIns.length === 0 ? t("retentionTalks.followUps.talkFirst") : undefined;
  return (
    <Panel
      title={t("retentionTalks.followUps.title")}
      note={followUpsSentence(all, inputs.words)}
      actions={
        <>
          {choices.length > 2 && (
            <Select
              quiet
              hideLabel
              label={t("retentionTalks.followUps.owner")}
              options={choices}
              value={chosen.id}
              onChange={(id) => wish(choices.find((one) => one.id === id)?.whose ?? "everyone")}
            />
          )}
          <Button size="small" disabledReason={whyFixed ?? whyNoMore} isEdit onPress={() => setOpen({ kind: "add" })}>
            {t("retentionTalks.followUps.add")}
          </Button>
        </>
      }
    >
      {openRows.length === 0 && chosen.whose !== "everyone" && (
        <p className="talks-soft">{t("retentionTalks.followUps.noneOf", { owner: chosen.label })}</p>
      )}
      <ul className="talks-follow-ups">
        {[...openRows, ...(showsDone ? doneRows : [])].slice(0, most).map((row) => (
          <PromiseItem
            key={row.id}
            row={row}
            now={inputs.now}
            whyFixed={whyFixed}
            onEdit={() => setOpen({ kind: "edit", row })}
          />
        ))}
      </ul>
      {further > 0 && (
        <Button tone="quiet" onPress={() => showMost(most + atOnce)}>
          {t("retentionTalks.followUps.further", { count: Math.min(atOnce, further) })}
        </Button>
      )}
      {doneRows.length > 0 && (
        <Button tone="quiet" aria-expanded={showsDone} onPress={() => showDone(!showsDone)}>
          {showsDone
            ? t("retentionTalks.followUps.hideDone")
            : t("retentionTalks.followUps.showDone", { count: doneRows.length })}
        </Button>
      )}
      {open && (
        <FollowUpDialog
          now={inputs.now}
          {...(open.kind === "edit" && { row: open.row })}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Panel>
  );
}

type PromiseItemProps = {
  readonly row: FollowUpRow;
  readonly now: Month;
  readonly whyFixed: string | undefined;
  readonly onEdit: () => void;
};

function PromiseItem({ row, now, whyFixed, onEdit }: PromiseItemProps) {
  const { t } = useWords();
  const edit = useEdit();
  const { id, pattern, action, about, owner, when, isOverdue, effect, followUp } = row;
  return (
    <li className="talks-follow-up">
      <CauseGlyph pattern={pattern} />
      <div className="talks-words">
        <p className="talks-name">{action}</p>
        <p className="talks-soft">{about}</p>
        <p className="talks-soft">{effect}</p>
      </div>
      <div className="talks-when">
        <p data-late={isOverdue}>{when}</p>
        <p className="talks-soft">{owner}</p>
      </div>
      <div className="talks-deeds">
        {!followUp.done && (
          <Button
            size="small"
            aria-label={t("retentionTalks.followUps.markDoneOf", { action })}
            disabledReason={whyFixed}
            isEdit
            onPress={() => edit({ key: "setFollowUpDone" }, setDone(id, now))}
          >
            {t("retentionTalks.followUps.markDone")}
          </Button>
        )}
        <Button
          size="small"
          tone="quiet"
          aria-label={t("retentionTalks.followUps.editOf", { action })}
          disabledReason={whyFixed}
          isEdit
          onPress={onEdit}
        >
          {t("retentionTalks.followUps.edit")}
        </Button>
      </div>
    </li>
  );
}
