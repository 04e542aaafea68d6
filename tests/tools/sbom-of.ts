/** A bill of materials as `npm sbom --sbom-format cyclonedx` writes it; the parts that are used. */
export interface NpmBill {
  specVersion: string
  components: NpmComponent[]
}

interface NpmComponent {
  name: string
  version: string
  purl: string
  hashes?: { alg: string; content: string }[]
  licenses?: object[]
}

/**
 * The bill of what readers install, in CycloneDX: the project and the packages of which something is in its scripts. npm also
 * writes when and where it ran, and a number drawn by lot; without them the same sources give the same bill. Throws where a
 * package is not in npm's.
 */
export function billOf(
  { specVersion, components }: NpmBill,
  { shipped, project }: { shipped: string[]; project: { name: string; version: string; license: string } },
): object {
  const parts = shipped.map((name) => {
    const part = components.find((one) => one.name === name)
    if (!part) throw new Error(`${name} is shipped, and npm knows nothing of it`)
    const { version, purl, hashes = [], licenses = [] } = part
    return { 'bom-ref': purl, type: 'library', name, version, scope: 'required', purl, hashes, licenses }
  })
  const { name, version, license } = project
  const own = `pkg:npm/${name}@${version}`
  return {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion,
    version: 1,
    metadata: {
      component: {
        'bom-ref': own,
        type: 'application',
        name,
        version,
        purl: own,
        licenses: [{ license: { id: license } }],
      },
    },
    components: parts,
    dependencies: [{ ref: own, dependsOn: parts.map(({ purl }) => purl) }],
  }
}
