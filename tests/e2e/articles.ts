/** Articles on the subject, each served under the name of a curated host. */
export const ARTICLES = {
  ar: { url: 'https://www.aljazeera.net/tahalof-2024.html', dir: 'rtl' },
  en: { url: 'https://www.bbc.co.uk/iraq-talks-2024.html', dir: 'ltr' },
} as const

export const LOCALES = ['ar', 'en'] as const

/** Articles on something else, under curated hosts too. */
export const IRRELEVANT = [
  'https://www.aljazeera.net/mathaf-2024.html',
  'https://www.bbc.co.uk/football-final.html',
]

/** The Arabic article on a host that no list has. */
export const UNCURATED = 'https://www.margin-post.example/tahalof-2024.html'
