/** Calls back once when an element has been taken out of its document; where it is only moved, that does not count. */
export function whenRemoved(element: Element, callback: () => void): void {
  const observer = new MutationObserver(() => {
    if (element.isConnected) watch()
    else {
      observer.disconnect()
      callback()
    }
  })
  function watch() {
    if (element.parentNode) observer.observe(element.parentNode, { childList: true })
  }
  watch()
}
