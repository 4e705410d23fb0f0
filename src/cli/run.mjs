/**
 * Every npm script begins here, on whatever Node the machine has. Plain JavaScript of an old dialect, so that a Node too old
 * for the rest still reads this file and can say so.
 */
const oldestNode = 18;

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  console.error(
    `Node ${oldestNode} or newer is needed to begin (this is ${process.versions.node}): get one from https://nodejs.org and run the command again.`,
  );
  process.exitCode = 2;
} else {
  import('./launch.mjs')
    .then(({ launch }) => launch(process.argv.slice(2)))
    .then((code) => {
      process.exitCode = code;
    });
}
