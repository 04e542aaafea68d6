// Plain JavaScript, for it must run on a Node that is too old for the rest.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Node ${process.versions.node} is too old: install 22.18 or newer (https://nodejs.org).
On 64-bit Linux a newer one comes with the dependencies: run "npm ci" again if it is missing there.`)
  process.exitCode = 1
}
