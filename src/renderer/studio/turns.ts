/** Does one piece of work after the other: a screen full of pictures to paint must not hold up the window. */
export function createTurns(): <Result>(work: () => Result | Promise<Result>) => Promise<Result> {
  let previous: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = previous.then(work);
    // What fails tells whoever asked for it, and holds up nobody.
    previous = done.catch(() => undefined);
    return done;
  };
}
