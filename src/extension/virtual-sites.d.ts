declare module 'virtual:sites' {
  /** The curated list, read from assets/sites.yaml when the extension is built. */
  const groups: import('./site-list.ts').SiteGroup[]
  export default groups
}
