const words = (list: string): Set<string> => new Set(list.split(' '))

/** Small words of Arabic, with every yeh written ي. */
export const ARABIC = words(
  'في من علي الي عن ان هذا هذه ذلك تلك التي الذي الذين مع بعد قبل كان كانت قد لا لم لن ما هو هي او ثم بين حتي منذ ' +
    'خلال عند نحو حول ضد قال قالت وقال كما لكن بعض كل غير وفي ومن وان وقد دون بما فيما حيث عبر اي يوم عام بشان',
)

/** Small words of the other languages in Arabic script (Persian, Sorani, Urdu, Pashto), every yeh written ي. */
export const ARABIC_SCRIPT_OTHERS = words(
  'است که را از به اين آن با براي مي شد شده کرد بود در هاي ها يک نيز تا خود گفت اند دو کند شود بر ' +
    'له به بو ئه و ئه وه لهگهل لە بە کە بۆ ئەو ئەم لەگەڵ دوای پێش کرد نێوان ' +
    'کے کي ميں ہے نے سے کو اور د په چې کښې',
)

export const ENGLISH = words(
  'the of and to is are was were for with by that from has have had been at it its this will would not said says ' +
    'after over but as than they their he his who which into about be or if more than before against between ' +
    'could should there what when while out up new',
)

/** Small words of the other languages in Latin script that English does not share. */
export const LATIN_OTHERS = words(
  'der die das und ist nicht mit von zu den dem des im auf für ein eine einer sich auch aus nach bei wird werden ' +
    'le la les du et est dans pour que qui une un au aux par sur ce cette ses sont plus pas avec ' +
    've bir bu için ile da de olarak olan daha çok gibi kadar sonra ' +
    'el los las y en con del una por se su como más para al lo ' +
    'û li ji bi ku ya yê yên di jî bo ew ev ' +
    'il di che della per non sono nel dei gli het een van niet voor zijn op te met ' +
    'o os da do não com uma em och att som är på av det',
)
