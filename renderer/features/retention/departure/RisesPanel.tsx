/** For whom a way up opens. */
import { futures as inFutures } from "../../../../shared/i18n/futures.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import type { Shown } from "./shown.ts";

export function RisesPanel({ shown }: { readonly shown: Shown }) {
  const { t } = useWords();
  const {
    departure: { rising, window },
    called,
  } = shown;
  return (
    <Panel
      title={t("retentionDeparture.rises.title")}
      note={t("retentionDeparture.rises.note", { count: window.months })}
    >
      {rising.length === 0 && <p>{t("retentionDeparture.rises.none")}</p>}
      <ul>
        {rising.map(({ postId, rises }) => (
          <li key={postId}>
            {t("retentionDeparture.rises.row", {
              name: called(postId),
              before: inFutures(t, rises.before),
              after: inFutures(t, rises.after),
            })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
