/** Forms as written in a list, parted by commas. */
export const forms = (list: string): string[] =>
  list
    .split(',')
    .map((form) => form.trim())
    .filter(Boolean)
