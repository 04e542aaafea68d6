import type { Reason } from '../mention.ts'
import type { Amount } from './amount.ts'
import type { Ground } from './decide.ts'
import type { Fit, FitContext } from './fit-frame.ts'
import { type ReadSentence, tokenSpan } from './sentence.ts'

/** The words of the page from one token to another. */
export function wordsOf(sentence: ReadSentence, first: number, last: number): string {
  const { start, end } = tokenSpan(sentence, first, last)
  return sentence.text.slice(start - sentence.span.start, end - sentence.span.start)
}

/** On which words a mention rests: those that fill a frame's slots, or those that weighed most. */
export function reasonsOf(ground: Ground, context: FitContext): Reason[] {
  const amount = ground.kind === 'frame' ? ground.fit.amount : ground.amount
  const counted = amount ? [countReason(amount, context)] : []
  return [
    ...counted,
    ...(ground.kind === 'frame' ? slotReasons(ground.fit, context) : weightReasons(ground.tokens, context)),
  ]
}

function slotReasons({ fillers }: Fit, { sentence, graph }: FitContext): Reason[] {
  return fillers.map(({ slot, annotation }) => {
    const concept = graph.data(annotation?.concept ?? (slot.any[0] as number)).id
    const text = annotation ? wordsOf(sentence, annotation.first, annotation.last) : ''
    return { role: slot.name, concept, text }
  })
}

/** Words in the order of the sentence: they read as the gist of it. */
function weightReasons(tokens: number[], { sentence, annotations, graph }: FitContext): Reason[] {
  return [...tokens]
    .sort((a, b) => a - b)
    .map((token) => {
      const named = annotations.find(({ first, last }) => first <= token && token <= last)
      return {
        role: 'words',
        concept: named ? graph.data(named.concept).id : '',
        text: wordsOf(sentence, token, token),
      }
    })
}

function countReason({ reading, unit }: Amount, { sentence, graph }: FitContext): Reason {
  return {
    role: 'count',
    concept: unit ? graph.data(unit.concept).id : 'count',
    text: wordsOf(sentence, reading.first, reading.last),
  }
}
