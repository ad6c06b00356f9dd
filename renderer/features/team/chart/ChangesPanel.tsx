/** Everything the plan changes in the chart until the month looked at, as a list that leads to the people. */
import { Panel } from "../../../ui/Panel.tsx";
import { changeSentences, changeSigns } from "./changes.view.ts";
import type { OrgChartControl } from "./use-org-chart.ts";

type ChangesPanelProps = { readonly control: OrgChartControl; readonly onShow: (id: string) => void };

export function ChangesPanel({ control, onShow }: ChangesPanelProps) {
  const { chart, team, words } = control;
  const { t, formats } = words;
  const month = formats.month(team.month);
  const people = new Map([...team.posts, ...chart.people].map((post) => [post.id, post]));
  const source = { levels: team.baseline.levels, postOf: (id: string) => people.get(id), nameOf: team.nameOf };
  return (
    <Panel title={t("teamChart.changes.title", { month })}>
      {chart.changes.length === 0 && <p className="org-chart-aside-note">{t("teamChart.changes.none", { month })}</p>}
      <ul className="org-chart-changes">
        {chart.changes.map((change) => {
          const post = change.after ?? change.before;
          return (
            <li key={change.id}>
              {change.kinds.map((kind) => (
                <span key={kind} className="org-chart-change" data-change={kind}>
                  {changeSigns[kind]} {t(`teamChart.changes.${kind}`)}
                </span>
              ))}{" "}
              <button type="button" className="org-chart-link" onClick={() => onShow(change.id)}>
                {post && team.nameOf(post)}
              </button>{" "}
              {formats.sentences(...changeSentences(change, source, words))}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
