import type { ListBlock, SlideBlock, TextBlock } from "../slide.ts";
import type { Content, Teller, Told } from "../telling.ts";

const bullet = /^\s*[-*・•]\s*/;

/** Lines that begin with a dash are a list; an empty line begins a paragraph. */
function blocksOf(body: string): readonly SlideBlock[] {
  const blocks: (ListBlock | TextBlock)[] = [];
  for (const line of body.split("\n")) {
    if (line.trim() === "") continue;
    const last = blocks.at(-1);
    if (bullet.test(line)) {
      const item = line.replace(bullet, "");
      if (last?.kind === "list") blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
      else blocks.push({ kind: "list", items: [item] });
    } else if (last?.kind === "text")
      blocks[blocks.length - 1] = { ...last, paragraphs: [...last.paragraphs, line.trim()] };
    else blocks.push({ kind: "text", paragraphs: [line.trim()] });
  }
  return blocks;
}

function tell({ slide, names, speech: { t } }: Told): Content {
  const body = names.without(slide.body ?? "");
  const main = blocksOf(body);
  return {
    lead: "",
    main: main.length > 0 ? main : [{ kind: "text", paragraphs: [t("presentSlides.words.empty")] }],
    side: [],
  };
}

export const words: Teller = { tell };
