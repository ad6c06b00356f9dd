import { CircleAlert, CircleCheck, CircleDashed } from "lucide-react";
import { useWords } from "../../i18n/use-words.ts";
import { Verdict } from "../../ui/Verdict.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { dataAnswer } from "./data-answer.view.ts";
import { useBackups } from "./use-backups.ts";
import "./data.css";

const icons = { good: CircleCheck, wait: CircleDashed, trouble: CircleAlert };

export function DataAnswerLine() {
  const words = useWords();
  const saved = useWorkspace((state) => state.saved);
  const isReadOnly = useWorkspace((state) => state.readOnly !== undefined);
  const backups = useBackups((state) => state.backups);
  const now = useBackups((state) => state.askedAt);
  const { tone, sentence, aside } = dataAnswer({ saved, isReadOnly, backups, now }, words);
  const Icon = icons[tone];
  return (
    <div className="data-answer" data-tone={tone}>
      <Icon size={22} aria-hidden />
      <Verdict spoken={sentence} aside={aside}>
        {sentence}
      </Verdict>
    </div>
  );
}
