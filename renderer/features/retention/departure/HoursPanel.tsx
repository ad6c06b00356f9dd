/** Who gets what of the work: as bars, and as a table. */
import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { colleagueBars, colleagueTable, hoursFlow } from "./hours.view.ts";
import type { Shown } from "./shown.ts";

export function HoursPanel({ shown }: { readonly shown: Shown }) {
  const words = useWords();
  const { t } = words;
  const { sentence, parts } = hoursFlow(shown, words);
  const bars = colleagueBars(shown, words);
  const whole = Math.max(1e-9, ...[parts.reduce((sum, { hours }) => sum + hours, 0)]);
  const most = Math.max(1e-9, ...bars.map(({ falls }) => falls));
  const { furtherColleagues } = shown.departure;
  return (
    <ChartPanel title={t("retentionDeparture.hours.title")} note={sentence} table={() => colleagueTable(shown, words)}>
      <div className="departure-flow" role="img" aria-label={sentence}>
        {parts
          .filter(({ hours }) => hours > 0)
          .map(({ id, hours, text }) => (
            <span
              key={id}
              className="departure-flow-part"
              data-part={id}
              style={{ width: `${(100 * hours) / whole}%` }}
            >
              <span className="departure-flow-name">{text}</span>
            </span>
          ))}
      </div>
      <h3 className="departure-subtitle">{t("retentionDeparture.hours.each")}</h3>
      <p className="departure-quiet">{t("retentionDeparture.hours.note")}</p>
      {bars.length === 0 ? (
        <p>{t("retentionDeparture.hours.nobody")}</p>
      ) : (
        <ul className="departure-bars">
          {bars.map(({ postId, name, falls, done, figure, sentence: said }) => (
            <li key={postId} className="departure-bar" title={said}>
              <span className="departure-bar-name">{name}</span>
              <span className="departure-bar-plot" role="img" aria-label={said}>
                <span className="departure-bar-falls" style={{ width: `${(100 * falls) / most}%` }} />
                <span className="departure-bar-done" style={{ width: `${(100 * done) / most}%` }} />
              </span>
              <span className="departure-bar-figure" aria-hidden>
                {figure}
              </span>
            </li>
          ))}
        </ul>
      )}
      {furtherColleagues > 0 && (
        <p className="departure-quiet">{t("retentionDeparture.hours.further", { count: furtherColleagues })}</p>
      )}
    </ChartPanel>
  );
}
