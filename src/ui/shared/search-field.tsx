import type { Ref } from 'preact'
import { SearchIcon } from './icons.tsx'

interface Props {
  id?: string
  'aria-label'?: string
  'aria-describedby'?: string
  placeholder: string
  value: string
  onQuery: (query: string) => void
  field?: Ref<HTMLInputElement>
}

/** A field to search in, in either script. It is named by the caller: by a label for its id, or outright. */
export function SearchField({ onQuery, field = null, ...named }: Props) {
  return (
    <span class="search-field">
      <SearchIcon />
      <input
        {...named}
        ref={field}
        type="search"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </span>
  )
}
