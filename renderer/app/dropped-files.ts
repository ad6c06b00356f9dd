/** A workspace file dropped anywhere on the window is looked into, like one that was chosen. */
import type { OpenedFile } from "../../shared/ipc/desktop.ts";

const isWorkspaceFile = ({ name }: File) => name.toLowerCase().endsWith(".crewcast");

/** Dialogs with a place of their own for files, such as the import of tables, take theirs first. */
export function watchDroppedFiles(page: Window, take: (file: OpenedFile) => void): void {
  page.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  page.addEventListener("drop", (event) => {
    const isTaken = event.defaultPrevented;
    // Otherwise Chromium would go to the file instead of the app.
    event.preventDefault();
    const file = [...(event.dataTransfer?.files ?? [])].find(isWorkspaceFile);
    if (isTaken || file === undefined) return;
    void file.arrayBuffer().then((buffer) => take({ token: "", name: file.name, bytes: new Uint8Array(buffer) }));
  });
}
