/** How a language negates. */
interface Negating {
  verbs: [verb: RegExp, negated: string][]
  /** Every word that negates or denies: a sentence without one is free of negation. Global, to be counted. */
  present: RegExp
  /** Negations that can be taken out, and what is left without them. */
  cues: [cue: RegExp, plain: string][]
  /** Words that call what is told untrue: with one of them left in it, a sentence without its negation still says no. */
  others: RegExp
  /** What comes out where the language has no such form, or where the negation turns a number or an adverb. */
  unlike: RegExp
}

/** Past forms of verbs that tell what claims tell, and their bare form. */
const ENGLISH_PAST: [past: string, bare: string][] = [
  ['agreed', 'agree'],
  ['settled', 'settle'],
  ['voted', 'vote'],
  ['passed', 'pass'],
  ['ended', 'end'],
  ['finished', 'finish'],
  ['completed', 'complete'],
  ['concluded', 'conclude'],
  ['closed', 'close'],
  ['opened', 'open'],
  ['resumed', 'resume'],
  ['delayed', 'delay'],
  ['postponed', 'postpone'],
  ['put off', 'put off'],
  ['formed', 'form'],
  ['founded', 'found'],
  ['set up', 'set up'],
  ['came back', 'come back'],
  ['returned', 'return'],
  ['invaded', 'invade'],
  ['toppled', 'topple'],
  ['ousted', 'oust'],
  ['seized', 'seize'],
  ['captured', 'capture'],
  ['overran', 'overrun'],
  ['stormed', 'storm'],
  ['attacked', 'attack'],
  ['struck', 'strike'],
  ['hit', 'hit'],
  ['bombed', 'bomb'],
  ['killed', 'kill'],
  ['demanded', 'demand'],
  ['called', 'call'],
  ['urged', 'urge'],
  ['pledged', 'pledge'],
  ['promised', 'promise'],
  ['vowed', 'vow'],
  ['banned', 'ban'],
  ['outlawed', 'outlaw'],
  ['asked', 'ask'],
  ['requested', 'request'],
  ['begged', 'beg'],
]

const PARTICIPLES = [
  ...ENGLISH_PAST.map(([past]) => past),
  'ending',
  'leaving',
  'meeting',
  'talking',
  'back',
  'over',
]

export const NEGATED: Record<'ar' | 'en', Negating> = {
  en: {
    verbs: [
      // "will open", "has formally ended", "was formed", "is over", "are to leave"
      [/\b(will|would|can|could|should|must) (?!not)(?=\w)/i, '$1 not '],
      [
        new RegExp(
          `\\b(has|have|had|is|are|was|were|been|be) (?=(?:\\w+ly |now |already |to )?(?:${PARTICIPLES.join('|')})\\b)`,
          'i',
        ),
        '$1 not ',
      ],
      ...ENGLISH_PAST.map(([past, bare]): [RegExp, string] => [
        new RegExp(
          `(?<!\\b(?:has|have|had|is|are|was|were|be|been|being|by|the|a|an|not|newly|just|once|when|that|who) )(?<=\\w )\\b${past}\\b(?! by\\b)`,
          'i',
        ),
        `did not ${bare}`,
      ]),
    ],
    present:
      /\b(?:not|no|nor|never|neither|none|nobody|nothing|nowhere|cannot|without|\w+n[’']t|den(?:y|ies|ied|ying|ials?)|(?:rul(?:e|es|ed|ing)) out|dismiss\w*|reject\w*|refut\w*)\b/gi,
    cues: [
      [/\bdenied\b/i, 'confirmed'],
      [/\bdenies\b/i, 'confirms'],
      [/\b(ruled|rules) out\b/i, 'announced'],
      [/\bdismissed\b/i, 'confirmed'],
      [/\b(will|would|can|could|should|must|is|are|was|were|has|have|had) not\b/i, '$1'],
      [/\b(?:is|are|was|were|has|have|had|could|would)n[’']t\b/i, 'indeed'],
      [/\b(do|does|did)n[’']t\b/i, '$1 indeed'],
      [/\bwon[’']t\b/i, 'will'],
      [/\b(do|does|did) not\b/i, '$1 indeed'],
      [/\bthere (is|are|was|were) no\b/i, 'there $1'],
      [/\b(has|have|had) no\b/i, '$1'],
      [/\bno longer\b/i, 'still'],
      [/\bno plans?\b/i, 'plans'],
      [/\bno\b/i, 'some'],
      [/\bnever\b/i, 'often'],
      [/\bwithout\b/i, 'with'],
      [/\bnot (?=\w+ing\b)/i, ''],
      [/\bcannot\b/i, 'can'],
    ],
    others: /\b(?:rubbish\w*|fabricat\w*|false\w*|untrue|unfounded|baseless|rumou?rs?)\b/i,
    unlike: /\b(?:not|did not \w+) (?:nearly|more than|only|all but)\b|\ball but (?:did|not)\b/i,
  },
  ar: {
    verbs: [
      [/(?<!\p{L})(و?)س(?!ياس|ياد|يطر|يار|تين|تار|ينغ|ير)(?=[يت]\p{L}{3})/u, '$1لن '],
      ...(
        [
          ['أنهى', 'ينه'],
          ['أنهت', 'تنه'],
          ['انتهى', 'ينته'],
          ['انتهت', 'تنته'],
          ['اتفق', 'يتفق'],
          ['اتفقت', 'تتفق'],
          ['صوت', 'يصوت'],
          ['صوّت', 'يصوت'],
          ['أجلت', 'تؤجل'],
          ['أجّلت', 'تؤجل'],
          ['أرجأت', 'ترجئ'],
          ['أرجئ', 'يرجأ'],
          ['تأجل', 'يتأجل'],
          ['تأخر', 'يتأخر'],
          ['طالب', 'يطالب'],
          ['طالبت', 'تطالب'],
          ['تعهد', 'يتعهد'],
          ['تعهدت', 'تتعهد'],
          ['تعهّدت', 'تتعهد'],
          ['قصفت', 'تقصف'],
          ['استهدفت', 'تستهدف'],
          ['هاجمت', 'تهاجم'],
          ['تبنت', 'تتبن'],
          ['تبنّت', 'تتبن'],
          ['شكلت', 'تشكل'],
          ['شكّلت', 'تشكل'],
          ['تأسس', 'يتأسس'],
          ['تأسست', 'تتأسس'],
          ['أنشئ', 'ينشأ'],
          ['انشئ', 'ينشأ'],
          ['عقدت', 'تعقد'],
          ['استأنفت', 'تستأنف'],
          ['عاد', 'يعد'],
          ['عادوا', 'يعودوا'],
          ['عادت', 'تعد'],
          ['غزت', 'تغز'],
          ['اجتاحت', 'تجتح'],
          ['اجتاحوا', 'يجتاحوا'],
          ['أدرجت', 'تدرج'],
          ['أدرج', 'يدرج'],
          ['حظر', 'يحظر'],
          ['حظرت', 'تحظر'],
          ['قتل', 'يقتل'],
          ['قتلت', 'تقتل'],
          ['قُتل', 'يُقتل'],
          ['قضى', 'يقض'],
          ['اغتالت', 'تغتل'],
          ['سقطت', 'تسقط'],
          ['طلبت', 'تطلب'],
          ['وضعت', 'تضع'],
        ] as const
      ).map(([past, jussive]): [RegExp, string] => [
        new RegExp(`(?<![\\p{L}\\p{M}])(و|ف)?${past}(?![\\p{L}\\p{M}])`, 'u'),
        `$1لم ${jussive}`,
      ]),
    ],
    present:
      /(?<!\p{L})[وف]?(?:لا|لم|لن|ليس\p{L}*|لسنا|ما صح[ةه]|عدم|[بل]عدم|دون|بدون|بلا|غير|(?:ال|[بل])?نفي|نف(?:ى|ت|وا|يا)|[يتن]نفي|[يتن]نفون|استبعد\p{L}*|[يتن]ستبعد|رفض\p{L}*|[يتن]رفض|[أينت]نكر\p{L}*)(?!\p{L})/gu,
    cues: [
      [/(?<!\p{L})([وف]?)نفى(?!\p{L})/u, '$1أكد'],
      [/(?<!\p{L})([وف]?)نفت(?!\p{L})/u, '$1أكدت'],
      [/(?<!\p{L})([وف]?)[يت]نفي(?!\p{L})/u, '$1يؤكد'],
      [/(?<!\p{L})([وف]?)استبعدت?(?!\p{L})/u, '$1أكد'],
      [/(?<!\p{L})[وف]?لن ([يتن])/u, 'س$1'],
      [/(?<!\p{L})([وف]?)(?:لا|ما) صح[ةه] ل/u, '$1صحت '],
      [/(?<!\p{L})([وف]?)(?:لا|لم|ليس|ليست|لسنا|ليسوا) /u, '$1'],
      [/(?<!\p{L})([وف]?)(?:عدم|دون|بدون|بلا|من دون) /u, '$1'],
      [/(?<!\p{L})غير /u, ''],
    ],
    others: /كذب|شائعات|إشاعات|عار(?:ية)?(?!\p{L})|باطل/u,
    unlike: /(?<!\p{L})(?:ما|وما|أن|إن|ان|بعد) (?:لم|لن) |لن [يت]\p{L}+ان(?!\p{L})/u,
  },
}
