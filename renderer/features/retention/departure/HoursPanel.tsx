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
  const seen = parts.filter(({ hours }) => hours > 0);
  const whole = seen.reduce((sum, { hours }) => sum + hours, 0);
  const most = Math.max(1e-9, ...bars.map(({ falls }) => falls));
  const { furtherColleagues } = shown.departure;
  return (
    <ChartPanel title={t("retentionDeparture.hours.title")} note={sentence} table={() => colleagueTable(shown, words)}>
      <div className="departure-flow" role="img" aria-label={sentence}>
        {seen.map(({ id, hours }) => (
          <span
            key={id}
            className="departure-flow-part"
            data-part={id}
            style={{ width: `${(100 * hours) / whole}%` }}
          />
        ))}
      </div>
      <p className="departure-legend" aria-hidden>
        {seen.map(({ id, text, figure }) => (
          <span key={id} className="departure-flow-name">
            <span className="departure-swatch departure-flow-part" data-part={id} />
            {text} {figure}
          </span>
        ))}
      </p>
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
