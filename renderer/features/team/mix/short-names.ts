/** Names for a crowded picture: the family name where it is enough to know who is meant. */

const isJapanese = (text: string) => /[\u3040-\u30ff\u3400-\u9fff]/u.test(text);
/** "Member 3" and "Planned hire 1 (Sales-type)" lose their meaning with any of their words. */
const isPersonal = (name: string) => !/[\d(（]/u.test(name);

function familyName(name: string): string {
  const parts = name.trim().split(/\s+/u);
  if (parts.length !== 2 || !isPersonal(name)) return name;
  return (isJapanese(name) ? parts[0] : parts[1]) ?? name;
}

export function shortNames(names: readonly string[]): readonly string[] {
  const family = names.map(familyName);
  const times = new Map<string, number>();
  for (const name of family) times.set(name, (times.get(name) ?? 0) + 1);
  return family.map((name, index) => (times.get(name) === 1 ? name : names[index]!));
}
