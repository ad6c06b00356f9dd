/** Things of the baseline as they are offered in a list. */
export const named = (things: readonly { readonly id: string; readonly name: string }[]) =>
  things.map(({ id, name }) => ({ id, label: name }));
