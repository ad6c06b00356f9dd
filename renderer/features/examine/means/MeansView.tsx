export function MeansView() {
  return <p>MeansView</p>;
}
