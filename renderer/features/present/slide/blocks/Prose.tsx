import { blockType, naturalHeight } from "../../../../../shared/presentation/block-height.ts";
import type { ListBlock, TextBlock } from "../../../../../shared/presentation/slide.ts";
import { Phrases } from "../Phrases.tsx";

type ProseProps = { readonly block: ListBlock | TextBlock; readonly width: number; readonly height: number };

/** Words shrink a little rather than be cut off. */
const sizeFor = (block: ListBlock | TextBlock, width: number, height: number): number => {
  const needed = naturalHeight(block, width);
  return needed <= height + 1 ? blockType.text : Math.max(13, Math.floor(blockType.text * Math.sqrt(height / needed)));
};

export function Prose({ block, width, height }: ProseProps) {
  const fontSize = sizeFor(block, width, height);
  if (block.kind === "text")
    return (
      <div className="slide-prose" style={{ fontSize }}>
        {block.paragraphs.map((paragraph, index) => (
          <p key={index}>
            <Phrases text={paragraph} />
          </p>
        ))}
      </div>
    );
  return (
    <div className="slide-prose" style={{ fontSize }}>
      {block.title !== undefined && (
        <h3 className="slide-block-title">
          <Phrases text={block.title} />
        </h3>
      )}
      <ul>
        {block.items.map((item, index) => (
          <li key={index}>
            <Phrases text={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}
