export function ChainView() {
  return <p>ChainView</p>;
}
