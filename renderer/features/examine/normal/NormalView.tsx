export function NormalView() {
  return <p>NormalView</p>;
}
