/** Every chart as a table: the same numbers for those who would rather read, listen or paste. */
export type TableTwin = {
  readonly caption: string;
  /** The name of the first column, then of the others. */
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
};

/** Tab-separated, as spreadsheets paste it. */
export const asText = ({ head, columns, rows }: TableTwin): string =>
  [[head, ...columns], ...rows.map(({ name, cells }) => [name, ...cells])].map((line) => line.join("\t")).join("\n");
