/** Numbers people in the order in which they were first seen. A number is never given twice, so removing one person renames nobody. */
export function createAliases() {
  const numbers = new Map<string, number>();
  return (memberIds: readonly string[]): ReadonlyMap<string, number> => {
    for (const id of memberIds) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return numbers;
  };
}
