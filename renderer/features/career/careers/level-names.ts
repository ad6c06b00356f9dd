import type { Baseline } from "../../../../shared/domain/baseline.ts";

export const levelNames = (ids: readonly string[], { levels }: Baseline): readonly string[] =>
  ids.flatMap((id) => levels.find((level) => level.id === id)?.name ?? []);
