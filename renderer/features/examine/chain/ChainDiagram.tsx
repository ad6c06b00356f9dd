/** The chain as a picture: metrics from left to right, and between them the links, each a button that opens it. */
import type { LinkStanding } from "../../../../shared/analysis/metric-chain/metric-chain.ts";
import { useWords } from "../../../i18n/use-words.ts";
import type { MetricWords } from "../metrics/metric-words.ts";
import { isCompared, linkKey, sayCorrelation, sayInterval, sayWhen } from "./chain-words.ts";
import { stateWords } from "./chain.view.ts";
import { layoutOf, lineBetween, nodeWidth, pictureWidth } from "./layout.view.ts";

type ChainDiagramProps = {
  readonly links: readonly LinkStanding[];
  readonly measured: ReadonlySet<string>;
  readonly named: MetricWords;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
};

const percent = (units: number) => `${(units / pictureWidth) * 100}%`;

export function ChainDiagram({ links, measured, named, chosen, onChoose }: ChainDiagramProps) {
  const { t } = useWords();
  const { nodes, height } = layoutOf(links);
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const drawn = links.map((link) => ({ link, line: lineBetween(nodeOf.get(link.from)!, nodeOf.get(link.to)!) }));
  return (
    <div className="chain-picture" style={{ height }}>
      <svg viewBox={`0 0 ${pictureWidth} ${height}`} preserveAspectRatio="none" aria-hidden>
        {drawn.map(({ link, line }) => (
          <path
            key={linkKey(link)}
            className="chain-line"
            data-state={link.state}
            data-chosen={linkKey(link) === chosen}
            d={line.path}
            strokeWidth={isCompared(link) && link.state === "found" ? 1.5 + 4 * Math.abs(link.best.correlation) : 1.5}
          />
        ))}
      </svg>
      {nodes.map(({ id, x, y }) => (
        <div
          key={id}
          className="chain-metric"
          data-measured={measured.has(id)}
          style={{ left: percent(x), top: y, width: percent(nodeWidth) }}
        >
          {named.name(id)}
          {!measured.has(id) && <span className="chain-quiet">{t("examineChain.diagram.notMeasured")}</span>}
        </div>
      ))}
      <ul className="chain-links" aria-label={t("examineChain.diagram.label")}>
        {drawn.map(({ link, line }) => (
          <li key={linkKey(link)} style={{ left: percent(line.x), top: line.y }}>
            <LinkButton
              {...{ link, named }}
              isChosen={linkKey(link) === chosen}
              onPress={() => onChoose(linkKey(link))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

type LinkButtonProps = {
  readonly link: LinkStanding;
  readonly named: MetricWords;
  readonly isChosen: boolean;
  readonly onPress: () => void;
};

function LinkButton({ link, named, isChosen, onPress }: LinkButtonProps) {
  const words = useWords();
  const { t } = words;
  const name = t("examineChain.table.name", { from: named.name(link.from), to: named.name(link.to) });
  return (
    <button type="button" className="chain-link" data-state={link.state} aria-pressed={isChosen} onClick={onPress}>
      <span className="visually-hidden">{name}, </span>
      {isCompared(link) && link.state === "found" ? (
        <>
          <span className="chain-strength">{sayCorrelation(link.best.correlation, words)}</span>{" "}
          <span className="chain-range">
            {t("examineChain.inBrackets", { interval: sayInterval(link.best, words) })}
          </span>
          <span className="chain-when">
            {sayWhen(link.best.lag, words)}
            {link.isAgainst && ` · ${t("examineChain.diagram.against")}`}
          </span>
        </>
      ) : (
        <span className="chain-when">{stateWords(link, words)}</span>
      )}
    </button>
  );
}
