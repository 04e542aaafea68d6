import { wordSet } from '../words.ts'

/** Small words of Arabic, with every yeh written ي and every alef ا. */
export const ARABIC = wordSet(
  'في من علي الي عن ان هذا هذه ذلك تلك التي الذي الذين مع بعد قبل كان كانت قد لا لم لن ما هو هي او ثم بين حتي منذ ' +
    'خلال عند نحو حول ضد قال قالت وقال كما لكن بعض كل غير وفي ومن وان وقد دون بما فيما حيث عبر اي يوم عام بشان',
)

/** Small words of the other languages in Arabic script (Persian, Sorani, Urdu, Pashto), yeh and kaf as in Arabic. */
export const ARABIC_SCRIPT_OTHERS = wordSet(
  'است كه را از به اين آن با براي مي نمي شد شده كرد بود در هاي ها يك نيز تا خود گفت اند كند شود بر ' +
    'لە بە كە بۆ ئەو ئەم لەگەڵ دوای پێش كرا نێوان كي میں ہے نے سے كو اور د په چي كښي',
)

export const ENGLISH = wordSet(
  'the of and to is are was were for with by that from has have had been at an it its this will would not said says ' +
    'after over but as than they their he his who which into about be or if more before against between on in a ' +
    'could should there what when while out up new so do does did go no we our you your i my she her how why all',
)

/** Small words of the other languages in Latin script that English does not share. */
export const LATIN_OTHERS = wordSet(
  'der die das und ist nicht mit von zu den dem des im auf für ein eine einer sich auch aus nach bei wird werden ' +
    'le la les du et est dans pour que qui une un au aux par sur ce cette ses sont plus pas avec de ' +
    've bir bu için ile da olarak olan daha çok gibi kadar sonra ' +
    'el los las y en con del una por se su como más para lo ' +
    'û li ji bi ku ya yê yên di jî bo ew ev ' +
    'il che della per non sono nel dei gli het een van niet voor zijn op te met ' +
    'os uma em och att som är på av det yang dan di dengan untuk oo iyo ka waa na ya wa kwa',
)
