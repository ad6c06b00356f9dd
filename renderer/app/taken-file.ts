/** A file that was read and is looked at before anything happens with it. */
import type { FrozenAlone } from "../../shared/domain/kept-facts.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import type { Need } from "../../shared/format/scenario-needs.ts";
import type { Copy } from "../../shared/format/workspace-file.ts";

export type TakenWorkspace = {
  /** What the person calls the file. */
  readonly name: string;
  readonly workspace: Workspace;
  readonly copy: Copy | undefined;
  /** The newest state that the file and what is open have in common; undefined where none is kept here. */
  readonly ancestor: Workspace | undefined;
};

export type TakenScenario = {
  readonly name: string;
  readonly scenario: Scenario;
  readonly needs: readonly Need[];
  /** Present where it was handed out as it was shown. */
  readonly frozen?: FrozenAlone;
};
