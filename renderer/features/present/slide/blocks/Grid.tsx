import { blockType, naturalHeight, rowHeight } from "../../../../../shared/presentation/block-height.ts";
import { columnWidths, rowHeights } from "../../../../../shared/presentation/table-layout.ts";
import type { HeatBlock, TableBlock } from "../../../../../shared/presentation/slide.ts";
import { Phrases } from "../Phrases.tsx";

type GridProps = { readonly block: HeatBlock | TableBlock; readonly width: number; readonly height: number };

/** Rows and letters shrink alike where there is too little room. */
const shrinkFor = (block: HeatBlock | TableBlock, width: number, height: number) =>
  Math.min(1, height / naturalHeight(block, width));

export function Grid({ block, width, height }: GridProps) {
  const shrink = shrinkFor(block, width, height);
  const style = { fontSize: Math.max(13, blockType.cell * shrink) };
  const row = { height: rowHeight * shrink };
  return (
    <div className="slide-grid-block">
      <table style={style}>
        <caption className="slide-block-title">{block.title}</caption>
        {block.kind === "table" ? (
          <TableRows block={block} width={width} shrink={shrink} />
        ) : (
          <HeatRows block={block} row={row} />
        )}
      </table>
      {block.kind === "table" && block.note !== undefined && (
        <p className="slide-note">
          <Phrases text={block.note} />
        </p>
      )}
    </div>
  );
}

type RowStyle = { readonly height: number };

type TableRowsProps = { readonly block: TableBlock; readonly width: number; readonly shrink: number };

function TableRows({ block, width, shrink }: TableRowsProps) {
  const { columns, rows } = block;
  const [head, ...heights] = rowHeights(block, width).map((height) => height * shrink);
  return (
    <>
      <colgroup>
        {columnWidths(block, width).map((column, index) => (
          <col key={index} style={{ width: column }} />
        ))}
      </colgroup>
      <thead>
        <tr style={{ height: head }}>
          {columns.map(({ name, align }, index) => (
            <th key={index} scope="col" data-align={align}>
              <Phrases text={name} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, at) => (
          <tr key={at} style={{ height: heights[at] }}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={index} scope="row" data-align={columns[index]?.align}>
                  <Phrases text={cell} />
                </th>
              ) : (
                <td key={index} data-align={columns[index]?.align}>
                  <Phrases text={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </>
  );
}

function HeatRows({ block: { columns, rows }, row }: { readonly block: HeatBlock; readonly row: RowStyle }) {
  return (
    <>
      <thead>
        <tr style={row}>
          <td />
          {columns.map((name) => (
            <th key={name} scope="col" data-align="end">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name} style={row}>
            <th scope="row" data-align="start">
              {name}
            </th>
            {cells.map(({ text, level }, index) => (
              <td
                key={index}
                data-align="end"
                style={
                  level === undefined
                    ? undefined
                    : { background: `color-mix(in srgb, var(--band-line) ${Math.round(level * 45)}%, transparent)` }
                }
              >
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}
