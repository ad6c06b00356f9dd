import type { ShownDeck } from "../../../../shared/presentation/slide.ts";

type ExportMenuProps = { readonly deck: ShownDeck };

export function ExportMenu(_: ExportMenuProps) {
  return undefined;
}
