/** Calls back once what was shown just now is on the screen; the answer takes the call back. */
export function afterDrawing(done: () => void): () => void {
  // The first frame draws what React committed; once the second begins, it has been handed to the screen.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(done);
  });
  return () => cancelAnimationFrame(frame);
}
