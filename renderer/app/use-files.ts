import { createContext, use } from "react";
import type { Files } from "./files.ts";

export const FilesContext = createContext<Files | undefined>(undefined);

export function useFiles(): Files {
  const files = use(FilesContext);
  if (files === undefined) throw new Error("useFiles needs a FilesContext above it");
  return files;
}
