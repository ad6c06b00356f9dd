import { createContext, use } from "react";
import type { Closing } from "../workspace/watch-closing.ts";

export const ClosingContext = createContext<Closing | undefined>(undefined);

export function useClosing(): Closing {
  const closing = use(ClosingContext);
  if (closing === undefined) throw new Error("useClosing needs a ClosingContext above it");
  return closing;
}
