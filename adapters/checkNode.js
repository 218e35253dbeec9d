/**
 * Runs before any TypeScript: an older Node cannot read a file that would say so.
 *
 * 22.18 is the first of the 22 series that runs TypeScript as it is, 23.6 the first after: https://nodejs.org/api/typescript.html
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18) || (major === 23 && minor < 6)) {
  process.stderr.write(
    `Spoor needs Node 22.18 or newer; this is ${process.version}. Get the newest long-term version from https://nodejs.org.\n`,
  );
  process.exit(1);
}
