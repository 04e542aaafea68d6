/** Keys as the browser writes them, `Alt+Shift+H` or `⌥⇧H`, one by one where it parts them. */
export function ShortcutKeys({ keys }: { keys: string }) {
  return (
    <bdi class="keys" dir="ltr">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </bdi>
  )
}
