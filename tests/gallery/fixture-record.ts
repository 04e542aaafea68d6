import type {
  Claim,
  LocalText,
  PackRecord,
  SourceDocument,
  Speaker,
  Statement,
} from '../../src/core/pack/pack.ts'

const text = (en: string, ar: string): LocalText => ({ en, ar })

const document = (id: string, publisher: LocalText, rest: Partial<SourceDocument> = {}): SourceDocument => ({
  id,
  publisher,
  publisherInferred: false,
  published: id.slice(-10),
  publishedInferred: false,
  via: null,
  language: 'ar',
  article: [1, 15],
  cautions: [],
  ...rest,
})

const speaker = (id: string, name: LocalText, rest: Partial<Speaker> = {}): Speaker => ({
  id,
  name,
  role: null,
  side: 'press',
  speaksFor: null,
  unnamed: false,
  ...rest,
})

const statement = (
  document: string,
  paragraph: number,
  cue: string,
  rest: Partial<Statement> = {},
): Statement => ({
  document,
  paragraph,
  cue,
  speaker: null,
  via: [],
  said: null,
  stance: 'asserts',
  origin: null,
  note: null,
  ...rest,
})

const claim = (id: string, topic: string, words: LocalText, rest: Partial<Claim> = {}): Claim => ({
  id,
  topic,
  text: words,
  values: {},
  note: null,
  relations: [],
  statements: [],
  ...rest,
})

/** A small record in which every shape of the interface occurs at least once. */
export const fixtureRecord: PackRecord = {
  id: 'fixture',
  version: '2024.08',
  until: '2024-08-15',
  title: text('Coalition withdrawal from Iraq', 'انسحاب التحالف من العراق'),
  sides: [
    { id: 'baghdad', name: text('Baghdad', 'بغداد') },
    { id: 'washington', name: text('Washington', 'واشنطن') },
    { id: 'press', name: text('Press', 'الصحافة') },
  ],
  units: [{ id: 'soldiers', name: text('soldiers', 'جنود') }],
  topics: [
    { id: 'force-levels', name: text('Force levels', 'أعداد القوات') },
    { id: 'timetable', name: text('Timetable', 'الجدول الزمني') },
    { id: 'mission-end', name: text('End of the mission', 'انتهاء المهمة') },
    { id: 'us-position', name: text('What Washington says', 'ما تقوله واشنطن') },
  ],
  documents: [
    document('jazeera-2024-01-15', text('Al Jazeera', 'الجزيرة')),
    document('alhurra-2024-01-26', text('Alhurra', 'الحرة'), { publisherInferred: true }),
    document('levant-2024-08-15', text('Levant News', 'ليفانت نيوز'), {
      publishedInferred: true,
      cautions: [
        text(
          'The page says only “Thursday”; the date follows from another report of the same announcement.',
          'تكتفي الصفحة بذكر يوم «الخميس»، واستُنتج التاريخ من تقرير آخر عن الإعلان نفسه.',
        ),
      ],
    }),
    document('fars-2021-12-09', text('Fars News Agency', 'وكالة أنباء فارس'), {
      publishedInferred: true,
      cautions: [
        text(
          'Machine translation from Persian; some of its sentences are garbled.',
          'النص ترجمة آلية من الفارسية، وبعض جمله مضطرب.',
        ),
      ],
    }),
    document('rudaw-2024-08-15', text('Rudaw', 'رووداو')),
  ],
  speakers: [
    speaker('ministry', text('Iraqi Ministry of Foreign Affairs', 'وزارة الخارجية العراقية'), {
      side: 'baghdad',
    }),
    speaker('hussein', text('Fuad Hussein', 'فؤاد حسين'), {
      side: 'baghdad',
      role: text('Foreign Minister of Iraq', 'وزير الخارجية العراقي'),
      speaksFor: 'ministry',
    }),
    speaker('khafaji', text('Tahsin al-Khafaji', 'تحسين الخفاجي'), {
      side: 'baghdad',
      role: text('head of the Security Media Cell', 'رئيس خلية الإعلام الأمني'),
    }),
    speaker('patel', text('Vedant Patel', 'فيدانت باتيل'), {
      side: 'washington',
      role: text(
        'Deputy Spokesperson of the US Department of State',
        'نائب المتحدث باسم وزارة الخارجية الأميركية',
      ),
    }),
    speaker('pentagon-official', text('Pentagon official', 'مسؤول في البنتاغون'), {
      side: 'washington',
      unnamed: true,
    }),
    speaker('analysts', text('analysts', 'محللون'), { unnamed: true }),
    speaker('ina', text('Iraqi News Agency', 'وكالة الأنباء العراقية')),
    speaker('us-press', text('US press reports', 'تقارير صحفية أميركية'), { unnamed: true }),
  ],
  claims: [
    claim(
      'troops',
      'force-levels',
      text(
        'Around 2,500 American soldiers are stationed in Iraq.',
        'يتمركز في العراق قرابة 2500 جندي أميركي.',
      ),
      {
        values: { count: 2500, approx: true, unit: 'soldiers' },
        statements: [
          statement('jazeera-2024-01-15', 6, '2500 جندي أميركي', { stance: 'recalls' }),
          statement('alhurra-2024-01-26', 12, '2500 عسكري في العراق', { stance: 'recalls' }),
          statement('levant-2024-08-15', 14, 'و2500 جندي في العراق', { stance: 'recalls' }),
          statement('fars-2021-12-09', 7, 'منهم 2500 أميركي', { stance: 'recalls' }),
        ],
      },
    ),
    claim(
      'advisers-only',
      'force-levels',
      text(
        'There are no US forces in Iraq other than military advisers serving with the coalition.',
        'لا قوات أميركية في العراق سوى مستشارين عسكريين ضمن التحالف.',
      ),
      {
        relations: [{ kind: 'in-tension', to: 'troops' }],
        statements: [
          statement('rudaw-2024-08-15', 5, 'باستثناء المستشارين العسكريين', {
            speaker: 'ministry',
            said: '2024-08-15',
          }),
        ],
      },
    ),
    claim(
      'reinforcement',
      'force-levels',
      text(
        'Washington means to send another 1,500 soldiers to Iraq and Syria.',
        'تعتزم واشنطن إرسال 1500 جندي آخر إلى العراق وسوريا.',
      ),
      {
        values: { count: 1500, unit: 'soldiers' },
        relations: [{ kind: 'context', to: 'troops' }],
        statements: [
          statement('jazeera-2024-01-15', 10, 'إرسال 1500 جندي أميركي', {
            via: ['us-press'],
            stance: 'reports',
          }),
        ],
      },
    ),
    claim(
      'timetable',
      'timetable',
      text(
        'A clear timetable is to be drawn up for reducing the coalition’s advisers step by step and ending its military mission.',
        'سيوضع جدول زمني واضح لتقليص مستشاري التحالف تدريجياً وإنهاء مهمته العسكرية.',
      ),
      {
        values: { dates: [{ kind: 'announced', date: '2024-01-25' }] },
        relations: [
          { kind: 'contradicts', to: 'not-discussed' },
          { kind: 'in-tension', to: 'no-imminent' },
        ],
        note: text(
          'The Arabic word used covers both drawing up and announcing a timetable.',
          'اللفظ المستعمل يحتمل وضع الجدول الزمني وإعلانه معاً.',
        ),
        statements: [
          statement('jazeera-2024-01-15', 8, 'جدولة الانسحاب للتحالف', {
            speaker: 'khafaji',
            via: ['ina'],
            said: '2024-01-15',
          }),
          statement('alhurra-2024-01-26', 5, 'جدول زمني للانسحاب التدريجي', {
            speaker: 'ministry',
            said: '2024-01-25',
          }),
          statement('alhurra-2024-01-26', 7, 'صياغة جدول زمني محدد وواضح', {
            speaker: 'ministry',
            said: '2024-01-25',
          }),
          statement('levant-2024-08-15', 10, 'تحديد جدول زمني لسحب القوات', { stance: 'recalls' }),
          statement('rudaw-2024-08-15', 10, 'لم تناقش انسحاب قواتها', {
            speaker: 'patel',
            said: '2024-08-14',
            stance: 'denies',
          }),
        ],
      },
    ),
    claim(
      'not-discussed',
      'us-position',
      text(
        'Washington has not discussed pulling its forces out in its meetings with Iraqi officials.',
        'لم تبحث واشنطن سحب قواتها في اجتماعاتها مع المسؤولين العراقيين.',
      ),
      {
        statements: [
          statement('rudaw-2024-08-15', 10, 'لم تناقش انسحاب قواتها', {
            speaker: 'patel',
            said: '2024-08-14',
          }),
        ],
      },
    ),
    claim(
      'no-imminent',
      'us-position',
      text('No withdrawal of US forces is imminent.', 'ليس هناك انسحاب وشيك للقوات الأميركية.'),
      {
        statements: [
          statement('alhurra-2024-01-26', 11, 'ليس هناك انسحاب وشيك', {
            speaker: 'pentagon-official',
            via: ['analysts'],
          }),
        ],
      },
    ),
    claim(
      'postponed',
      'mission-end',
      text(
        'The announcement that the mission is over has been put off because of developments in the region.',
        'أُرجئ إعلان انتهاء المهمة بسبب التطورات في المنطقة.',
      ),
      {
        relations: [{ kind: 'updates', to: 'timetable' }],
        statements: [
          statement('levant-2024-08-15', 5, 'بتأخير الإعلان عن ختام دور', {
            speaker: 'hussein',
            said: '2024-08-15',
          }),
          statement('rudaw-2024-08-15', 9, 'تم تأجيل الإعلان', { speaker: 'ministry', said: '2024-08-15' }),
        ],
      },
    ),
  ],
}
