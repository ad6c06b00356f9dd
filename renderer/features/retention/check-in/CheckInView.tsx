/** With whom it is time to talk, what to ask each, and the conversation itself, written down in a few minutes. */
import { useMemo } from "react";
import { useFocus } from "../../../focus/use-focus.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { ShownTo } from "../../../role/ShownTo.tsx";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { PeopleList } from "./PeopleList.tsx";
import { personRows, talksVerdict } from "./people.view.ts";
import { PersonPane } from "./PersonPane.tsx";
import { type Talks, useTalks } from "./use-conversation.ts";
import { useDrafts, useGuardedDrafts } from "./use-drafts.ts";
import "./check-in.css";

export function CheckInView() {
  return (
    <ShownTo sees="seesCheckIns">
      <CheckIns />
    </ShownTo>
  );
}

function CheckIns() {
  const { t } = useWords();
  const { goTo } = useFocus();
  const talks = useTalks();
  useGuardedDrafts();
  if (talks.people.length === 0)
    return (
      <EmptyState
        title={t("retentionCheckIn.empty.title")}
        actions={
          <Button onPress={() => goTo({ screen: "team", view: "members" })}>
            {t("retentionCheckIn.empty.toTeam")}
          </Button>
        }
      >
        {t("retentionCheckIn.empty.body")}
      </EmptyState>
    );
  return <Everyone talks={talks} />;
}

function Everyone({ talks }: { readonly talks: Talks }) {
  const words = useWords();
  const { nameOf } = useNames();
  const { personId, choosePerson } = useFocus();
  // Not the drafts themselves: nothing here changes while somebody types.
  const written = useDrafts(({ drafts }) => [...drafts.keys()].join(" "));
  const rows = useMemo(() => personRows(talks, nameOf, new Set(written.split(" "))), [talks, nameOf, written]);
  const personOf = (id: string | undefined) => talks.people.find(({ member }) => member.id === id);
  // Whoever has waited longest stands beside the list until somebody is chosen.
  const chosen = personOf(personId) ?? personOf(rows[0]?.id);
  const verdict = talksVerdict(rows, words);
  return (
    <div className="check-in">
      <div className="check-in-everyone">
        <Verdict spoken={verdict} aside={words.t("retentionCheckIn.verdict.aside", { count: talks.every })}>
          {verdict}
        </Verdict>
        <PeopleList rows={rows} now={talks.now} chosen={chosen?.member.id} onChoose={choosePerson} />
      </div>
      {chosen && <PersonPane key={chosen.member.id} person={chosen} now={talks.now} />}
    </div>
  );
}
