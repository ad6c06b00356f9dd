/** A document on screen, as it will be in the file. */
import type { Block, Document } from "../../shared/base/document.ts";
import "./paper.css";

export function PaperView({ document, label }: { document: Document; label: string }) {
  return (
    <article className="paper" lang={document.language} aria-label={label}>
      <h2 className="paper-title">{document.title}</h2>
      <p className="paper-note">{document.subtitle}</p>
      {document.blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </article>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading":
      return <h3 className="paper-heading">{block.text}</h3>;
    case "paragraph":
      return <p>{block.text}</p>;
    case "note":
      return <p className="paper-note">{block.text}</p>;
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "space":
      return (
        <div aria-hidden>
          {Array.from({ length: block.lines }, (_, line) => (
            <div key={line} className="paper-line" />
          ))}
        </div>
      );
    case "table":
      return (
        <table className="table">
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, place) => (
              <tr key={place}>
                {row.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case "question":
      return (
        <div className="paper-question">
          <p className="paper-question-text">{block.text}</p>
          {block.answers.map(({ term, text }) => (
            <p key={term}>
              {term !== "" && <span className="paper-term">{term}</span>}
              {text}
            </p>
          ))}
        </div>
      );
  }
}
