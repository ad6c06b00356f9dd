import { blockType, figureColumns } from "../../../../../shared/presentation/block-height.ts";
import type { FiguresBlock } from "../../../../../shared/presentation/slide.ts";
import { Phrases } from "../Phrases.tsx";

type FiguresProps = { readonly block: FiguresBlock; readonly width: number };

export function Figures({ block: { figures }, width }: FiguresProps) {
  const columns = figureColumns(figures.length, width);
  return (
    <dl className="slide-figures" style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
      {figures.map(({ label, value, aside }) => (
        <div key={label} className="slide-figure">
          <dt>{label}</dt>
          <dd className="slide-figure-value" style={{ fontSize: blockType.figure }}>
            {value}
          </dd>
          {aside !== undefined && (
            <dd className="slide-figure-aside">
              <Phrases text={aside} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
