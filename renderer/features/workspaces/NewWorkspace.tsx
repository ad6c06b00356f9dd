import { type SyntheticEvent, useState } from "react";
import type { Month } from "../../../shared/base/month.ts";
import { label } from "../../../shared/base/quantities.ts";
import { type CompanyPhase, companyPhaseIds, companyPhases } from "../../../shared/catalogue/journey.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { startingWorkspace } from "../../../shared/sample/starting-workspace.ts";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Choices } from "../../ui/Choices.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { newId } from "../../workspace/new-id.ts";
import { useWorkspaces } from "./use-workspaces.ts";
import "./workspaces.css";

const beginnings = ["own", "sample"] as const;
const form = "new-workspace";

type NewWorkspaceProps = {
  /** The month in which the facts of a new team are true. */
  thisMonth: Month;
  /** Another way to begin: a file somebody sent. */
  onFile: () => void;
  onClose: () => void;
};

/** Another workspace beside the open one: with one's own team to fill in, or with the sample to play with. */
export function NewWorkspace({ thisMonth, onFile, onClose }: NewWorkspaceProps) {
  const { t, formats, language } = useWords();
  const add = useWorkspaces((state) => state.add);
  const isBusy = useWorkspaces((state) => state.isBusy);
  const error = useWorkspaces((state) => state.error);
  const [beginning, setBeginning] = useState<(typeof beginnings)[number]>("own");
  const [phase, setPhase] = useState<CompanyPhase>("oneToTen");
  const [typed, setTyped] = useState("");
  const [id] = useState(() => newId("workspace"));
  const name = label.safeParse(typed);
  const sample = sampleWorkspace(language);
  const start = { id, name: name.data ?? "", phase, asOf: thisMonth, language };
  const workspace = beginning === "own" ? startingWorkspace(start) : { ...sample, id };
  const { segments, levels, activities } = startingWorkspace(start).baseline;
  const isNamed = beginning === "sample" || name.success;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (isNamed) void add(workspace, "open");
  }

  const footer = (
    <>
      <Button tone="quiet" onPress={onFile}>
        {t("workspaces.new.fromFile")}
      </Button>
      <span className="new-workspace-space" />
      <Button onPress={onClose}>{t("common.cancel")}</Button>
      <Button
        tone="primary"
        type="submit"
        form={form}
        disabledReason={isBusy ? t("workspaces.busy") : isNamed ? undefined : t("workspaces.new.nameNeeded")}
      >
        {t("workspaces.new.create")}
      </Button>
    </>
  );

  return (
    <Dialog title={t("workspaces.new.title")} closeLabel={t("common.close")} onClose={onClose} footer={footer}>
      <form id={form} className="new-workspace" onSubmit={submit}>
        {error && <Banner tone="error">{errorMessage(t, error)}</Banner>}
        <Choices
          label={t("workspaces.new.beginning")}
          showsLabel
          choices={beginnings.map((option) => ({
            id: option,
            label: t(`workspaces.new.beginnings.${option}.name`),
            note: t(`workspaces.new.beginnings.${option}.note`),
          }))}
          value={beginning}
          onChange={setBeginning}
        />
        {beginning === "own" && (
          <>
            <TextField
              label={t("workspaces.new.name")}
              placeholder={t("workspaces.new.nameExample")}
              value={typed}
              onChange={setTyped}
              maxLength={120}
              autoFocus
            />
            <div className="field">
              <span className="field-label">{t("workspaces.new.phase")}</span>
              <div>
                <SegmentedControl
                  label={t("workspaces.new.phase")}
                  options={companyPhaseIds.map((option) => ({ id: option, label: companyPhases[option][language] }))}
                  value={phase}
                  onChange={setPhase}
                />
              </div>
              <p className="new-workspace-note">{t(`workspaces.new.phases.${phase}`)}</p>
            </div>
            <p className="new-workspace-note">
              {t("workspaces.new.contents", {
                month: formats.month(thisMonth),
                accounts: formats.integer(segments.reduce((sum, { openingAccounts }) => sum + openingAccounts, 0)),
                segments: formats.list(segments.map((segment) => segment.name)),
                levels: levels.length,
                activities: activities.length,
              })}
            </p>
          </>
        )}
      </form>
    </Dialog>
  );
}
