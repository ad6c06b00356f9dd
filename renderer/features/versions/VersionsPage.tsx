import { useWords } from "../../i18n/use-words.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { Verdict } from "../../ui/Verdict.tsx";
import { StepsPanel } from "./StepsPanel.tsx";
import { type Tell, VersionsPanel } from "./VersionsPanel.tsx";
import "./versions.css";

type VersionsPageProps = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onTell: Tell;
};

/** Earlier states of the workspace: those that were kept, and those that undo can reach. */
export function VersionsPage({ now, onTell }: VersionsPageProps) {
  const { t } = useWords();
  const answer = t("versions.answer");
  return (
    <div className="versions-page">
      <Verdict spoken={answer}>{answer}</Verdict>
      <Tabs
        label={t("versions.tabs.label")}
        items={[
          {
            id: "versions",
            label: t("versions.tabs.versions"),
            content: <VersionsPanel now={now} onTell={onTell} />,
          },
          { id: "steps", label: t("versions.tabs.steps"), content: <StepsPanel /> },
        ]}
      />
    </div>
  );
}
