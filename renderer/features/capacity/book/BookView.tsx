export function BookView() {
  return <div />;
}
