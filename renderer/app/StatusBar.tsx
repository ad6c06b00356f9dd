import { Check, Eye, LoaderCircle, TriangleAlert } from "lucide-react";
import { SearchState } from "../features/plan/recommended/SearchState.tsx";
import { useWords } from "../i18n/use-words.ts";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { ProjectionState } from "./ProjectionState.tsx";
import { useFrame } from "./use-frame.ts";
import "./StatusBar.css";

/** Whether the work is safe, and where the numbers come from. */
export function StatusBar() {
  const { t } = useWords();
  const isSearchInSight = useFrame(({ screen, views }) => screen === "plan" && views.plan === "recommended");
  return (
    <footer className="status-bar" aria-label={t("frame.status.label")}>
      <SavedState />
      <span className="status-searches">
        <SearchState isInSight={isSearchInSight} />
      </span>
      <ProjectionState />
    </footer>
  );
}

const savedIcons = { saved: Check, saving: LoaderCircle, failed: TriangleAlert };

function SavedState() {
  const { t } = useWords();
  const status = useWorkspace(({ saved }) => saved.status);
  const why = useWorkspace(({ readOnly }) => readOnly?.code);
  const isLookingOn = why === "record/in-use";
  const Icon = isLookingOn ? Eye : savedIcons[status];
  return (
    <span className="status-saved" data-status={isLookingOn ? undefined : status} role="status">
      <Icon size={13} strokeWidth={2.25} aria-hidden />
      {isLookingOn ? t("storage.lookingOn.status") : t(why ? "frame.status.readOnly" : `frame.status.${status}`)}
    </span>
  );
}
