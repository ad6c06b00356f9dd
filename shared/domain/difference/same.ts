/** Equal in content. A key that holds undefined is a key that is not there, as in a file. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => same(item, other[index]));
  }
  return keysOfBoth(one, other).every((key) => same(Reflect.get(one, key), Reflect.get(other, key)));
}

export function keysOfBoth(one: object, other: object): readonly string[] {
  const keys = Object.keys(one);
  const added = Object.keys(other).filter((key) => !Object.hasOwn(one, key));
  return added.length === 0 ? keys : [...keys, ...added];
}
