export function ComparePage() {
  return <div />;
}
