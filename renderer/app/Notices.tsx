import { errorMessage } from "../../shared/i18n/translate.ts";
import { useWords } from "../i18n/use-words.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { useFiles } from "./use-files.ts";
import { useFrame } from "./use-frame.ts";
import "./Notices.css";

/** What the user should know before reading on. Unsaved work stands first and cannot be put away. */
export function Notices() {
  const words = useWords();
  const { t } = words;
  const notices = useFrame((frame) => frame.notices);
  const dismiss = useFrame((frame) => frame.dismiss);
  const saved = useWorkspace((state) => state.saved);
  const { exportCopy } = useFiles();
  if (notices.length === 0 && saved.status !== "failed") return undefined;
  return (
    <div className="notices">
      {saved.status === "failed" && (
        <Banner
          tone="error"
          actions={
            <Button size="small" onPress={() => void exportCopy()}>
              {t("frame.status.exportCopy")}
            </Button>
          }
        >
          {errorMessage(t, saved.error)}
        </Banner>
      )}
      {notices.map(({ id, tone, say }) => (
        <Banner key={id} tone={tone} dismiss={{ label: t("common.dismiss"), onDismiss: () => dismiss(id) }}>
          {say(words)}
        </Banner>
      ))}
    </div>
  );
}
