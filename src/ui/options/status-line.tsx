import { useTranslator } from '../shared/translator-context.ts'
import { type Told, useTell } from './tell.ts'

/** The page's one live region: what became of the last change, and the way back where there is one. */
export function StatusLine({ told }: { told: Told | null }) {
  const { t } = useTranslator()
  const tell = useTell()
  const { undo } = told ?? {}

  async function takeBack() {
    if (undo) tell({ text: t((await undo()) ? 'options.undone' : 'options.notSaved') })
  }

  return (
    <div class={told && !told.quiet ? 'status-line' : 'status-line hidden'}>
      <p role="status">{told?.text}</p>
      {undo && (
        <button type="button" class="button" onClick={() => void takeBack()}>
          {t('options.undo')}
        </button>
      )}
    </div>
  )
}
