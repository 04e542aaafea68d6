import type { Problem } from './problem.ts'
import type { PackSource } from './read-pack.ts'

/** What documents and speakers say must fit the pack and one another. */
export function checkLists(pack: PackSource): Problem[] {
  return [...documentProblems(pack), ...speakerProblems(pack), ...outletProblems(pack)]
}

function documentProblems({ pack, documents }: PackSource): Problem[] {
  const until = pack?.value.until
  return [...documents.entries.values()]
    .filter(({ value }) => until !== undefined && value.published > until)
    .map(({ value, problem }) =>
      problem(
        ['published'],
        `${value.published} is later than the pack's end, ${until}: raise "until" in pack.yaml`,
      ),
    )
}

function speakerProblems({ speakers }: PackSource): Problem[] {
  const problems: Problem[] = []
  for (const { id, value, problem } of speakers.entries.values()) {
    const behind = value.speaks_for ? speakers.entries.get(value.speaks_for)?.value : undefined
    if (value.speaks_for === id) problems.push(problem(['speaks_for'], 'speaks for itself: remove the line'))
    else if (behind && behind.kind !== 'institution') {
      const message = `${value.speaks_for} is a ${behind.kind}: only an institution has others speak for it`
      problems.push(problem(['speaks_for'], message))
    } else if (behind?.speaks_for) {
      const message = `${value.speaks_for} speaks for ${behind.speaks_for} itself: name that one here`
      problems.push(problem(['speaks_for'], message))
    }
  }
  return problems
}

/** A publisher and an outlet of one name are one: the two lists must spell it alike in every language. */
function outletProblems({ documents, speakers }: PackSource): Problem[] {
  const outlets = [...speakers.entries.values()].filter(({ value }) => value.kind === 'outlet')
  return [...documents.entries.values()].flatMap(({ value: { publisher }, problem }) => {
    const same = outlets.find(
      ({ value: { name } }) => (name.en === publisher.en) !== (name.ar === publisher.ar),
    )
    return same
      ? [problem(['publisher'], `is spelled otherwise than outlet ${same.id} in speakers.yaml`)]
      : []
  })
}
