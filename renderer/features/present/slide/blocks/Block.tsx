import type { Placed } from "../../../../../shared/presentation/layout.ts";
import type { Words } from "../../../../i18n/words.ts";
import { BarsPicture } from "./BarsPicture.tsx";
import { FanPicture } from "./FanPicture.tsx";
import { Figures } from "./Figures.tsx";
import { Grid } from "./Grid.tsx";
import { MixPicture } from "./MixPicture.tsx";
import { Prose } from "./Prose.tsx";
import { TimelinePicture } from "./TimelinePicture.tsx";

type BlockProps = { readonly placed: Placed; readonly words: Words };

export function Block({ placed: { block, width, height }, words }: BlockProps) {
  const room = { width, height };
  switch (block.kind) {
    case "figures":
      return <Figures block={block} width={width} />;
    case "fan":
    case "lines":
      return <FanPicture block={block} {...room} formats={words.formats} />;
    case "bars":
      return (
        <BarsPicture block={block} {...room} formats={words.formats} withheld={words.t("presentSlides.withheld")} />
      );
    case "mix":
      return <MixPicture block={block} {...room} language={words.language} />;
    case "timeline":
      return <TimelinePicture block={block} {...room} />;
    case "heat":
    case "table":
      return <Grid block={block} {...room} />;
    case "list":
    case "text":
      return <Prose block={block} {...room} />;
  }
}
