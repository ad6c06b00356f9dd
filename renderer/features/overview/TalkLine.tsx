import { useFocus } from "../../focus/use-focus.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import type { TalkStep } from "./talk-step.view.ts";

type TalkProps = { readonly talk: TalkStep };

/** A conversation in its place among the steps. */
export function TalkLine({ talk }: TalkProps) {
  return (
    <li className="overview-step overview-step-talk">
      <span className="overview-step-what">{talk.what}</span>
      <span className="overview-talk-reason">{talk.reason}</span>
      <TalkGo talk={talk} />
    </li>
  );
}

/** Where the talk is prepared. */
export function TalkGo({ talk: { name, memberId } }: TalkProps) {
  const { t } = useWords();
  const { goTo } = useFocus();
  return (
    <Button
      size="small"
      aria-label={t("overview.steps.talkOpenLabel", { name })}
      onPress={() => goTo({ screen: "retention", view: "talks", personId: memberId })}
    >
      {t("overview.steps.talkOpen")}
    </Button>
  );
}
