import { Fault } from "../../shared/base/errors.ts";
import type { FolderFiles } from "./files.ts";

/** The disk for whoever only looks on while another Crewcast works there: it reads, and refuses everything else. */
export function onlyToRead(files: FolderFiles): FolderFiles {
  const refuse = () => Promise.reject(new Fault({ code: "record/in-use" }));
  return {
    ...files,
    makeFolder: () => Promise.resolve(),
    create: refuse,
    rename: refuse,
    remove: refuse,
    removeFolder: refuse,
    syncFolder: refuse,
  };
}
