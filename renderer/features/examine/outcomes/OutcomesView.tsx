export function OutcomesView() {
  return <p>OutcomesView</p>;
}
