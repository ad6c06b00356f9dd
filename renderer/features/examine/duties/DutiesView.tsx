export function DutiesView() {
  return <p>DutiesView</p>;
}
