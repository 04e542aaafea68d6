import { useRef, useState } from 'preact/hooks'
import { useTranslator } from '../shared/translator-context.ts'
import { ImportResult } from './import-result.tsx'
import type { ImportReport, OptionsPort } from './options-port.ts'
import { saveFile } from './save-file.ts'
import { useTell } from './tell.ts'

const FILE_NAME = 'hashiya-settings.json'
/** In bytes; a file of settings has some thousands. */
const LARGEST_FILE = 1_000_000

/** Settings to a file, from a file, and back to the beginning. */
export function BackupSection({ port }: { port: OptionsPort }) {
  const { t } = useTranslator()
  const tell = useTell()
  const picker = useRef<HTMLInputElement>(null)
  const [report, setReport] = useState<ImportReport | null>(null)

  async function save() {
    saveFile(document, { name: FILE_NAME, text: await port.exportFile() })
    tell({ text: t('options.exported', { file: FILE_NAME }) })
  }

  async function load(file: File | undefined) {
    if (!file) return
    const read = file.size <= LARGEST_FILE ? await port.importFile(await file.text()) : null
    setReport(read)
    if (read) tell({ text: t('options.import.done', { n: read.taken.length }), undo: read.undo })
    else tell({ text: t('options.import.bad') })
  }

  async function reset() {
    setReport(null)
    const undo = await port.reset()
    tell(undo ? { text: t('options.reset.done'), undo } : { text: t('options.notSaved') })
  }

  return (
    <>
      <section class="block">
        <p class="hint">{t('options.backup.hint')}</p>
        <div class="field-row">
          <button type="button" class="button" onClick={() => void save()}>
            {t('options.export')}
          </button>
          <button type="button" class="button" onClick={() => picker.current?.click()}>
            {t('options.import')}
          </button>
          <input
            ref={picker}
            type="file"
            accept=".json,application/json"
            hidden
            onChange={({ currentTarget }) => {
              void load(currentTarget.files?.[0])
              // The same file may be chosen again.
              currentTarget.value = ''
            }}
          />
        </div>
        {report && <ImportResult report={report} port={port} />}
      </section>
      <section class="block">
        <p class="hint">{t('options.reset.hint')}</p>
        <button type="button" class="button" onClick={() => void reset()}>
          {t('options.reset')}
        </button>
      </section>
    </>
  )
}
