import { ComparePage } from "../features/compare/ComparePage.tsx";
import { useFiles } from "./use-files.ts";
import { useSingleKeys } from "./use-frame.ts";

export function CompareScreen() {
  const { open } = useFiles();
  return <ComparePage onBringIn={() => void open()} hasSingleKeys={useSingleKeys()} />;
}
