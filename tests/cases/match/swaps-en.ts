import type { SwapWords } from './swaps-words.ts'

/** English words that tell the place or the actor, and what stands for them elsewhere. Capitals count in all-capital words. */
export const ENGLISH_SWAPS: SwapWords = {
  place: {
    telling: [
      'country',
      'people',
      'peoples',
      'capital',
      'city',
      'base',
      'ruler',
      'neighbour',
      'neighbours',
      'outpost',
    ],
    words: {
      country: ['Iraq', 'Mesopotamia'],
      people: ['Iraqi'],
      peoples: ['Iraqis'],
      capital: ['Baghdad', 'Green Zone', 'Union III'],
      city: 'Erbil,Arbil,Irbil,Mosul,Anbar,Kirkuk,Nineveh,Ramadi,Fallujah,Tikrit,Basra,Najaf,Salahuddin,Salah al-Din,Sinjar,Hawija,Samarra,Tal Afar,Karbala,Dohuk,Sulaimaniyah,Sulaymaniyah,Makhmour,Qayyarah,Abu Ghraib,Jurf al-Sakhar,Jurf al-Nasr,al-Qaim,Bashiqa,Bashika,Akashat,Kurdistan region,Iraqi Kurdistan,Kurdistan'.split(
        ',',
      ),
      base: 'Ain al-Asad,Ain al-Assad,Ayn al-Asad,Ain Asad,al-Asad,Al Asad,Asad,Harir,Camp Victory,Balad,Taji,Besmaya'.split(
        ',',
      ),
      group:
        "Peshmerga,Popular Mobilisation Forces,Popular Mobilization Forces,Popular Mobilisation,Popular Mobilization,PMF,PMU,Hashd al-Shaabi,Hashd,Kataib Hezbollah,Kata'ib Hezbollah,Harakat al-Nujaba,al-Nujaba,Nujaba,Asaib Ahl al-Haq,Coordination Framework,Badr Organization,Fatah,Sadrist,Sadrists".split(
          ',',
        ),
      person:
        'Mohammed Shia al-Sudani,al-Sudani,Sudani,Mustafa al-Kadhimi,al-Kadhimi,Kadhimi,Qasim al-Araji,al-Araji,Araji,Aaraji,Fuad Hussein,Yehia Rasool,Rasool,Khafaji,al-Khafaji,Awadi,Muqtada al-Sadr,Moqtada al-Sadr,Hadi al-Amiri,Qais al-Khazali'.split(
          ',',
        ),
      ruler: ['Saddam Hussein', 'Saddam'],
      office: ['Security Media Cell', 'Joint Operations Command'],
      neighbour: ['Syria', 'northeast Syria'],
      neighbours: ['Syrian'],
      outpost:
        'al-Tanf,Tanf,Tall Baydar,Tell Baydar,Tal Baydar,al-Omar,Rumaylan,al-Shaddadi,Kharab al-Jir,Conoco'.split(
          ',',
        ),
    },
    targets: {
      Afghanistan: {
        country: 'Afghanistan',
        people: 'Afghan',
        peoples: 'Afghans',
        capital: 'Kabul',
        city: 'Kandahar',
        base: 'Bagram',
        group: 'Haqqani network',
        person: 'Abdullah',
        ruler: 'Mullah Omar',
        office: 'Information Office',
        neighbour: 'Libya',
        neighbours: 'Libyan',
        outpost: 'Sabha',
      },
      Yemen: {
        country: 'Yemen',
        people: 'Yemeni',
        peoples: 'Yemenis',
        capital: 'Sanaa',
        city: 'Marib',
        base: 'al-Anad',
        group: 'Houthi movement',
        person: 'bin Mubarak',
        ruler: 'Ali Abdullah Saleh',
        office: 'Information Office',
        neighbour: 'Somalia',
        neighbours: 'Somali',
        outpost: 'Baledogle',
      },
      Niger: {
        country: 'Niger',
        people: 'Nigerien',
        peoples: 'Nigeriens',
        capital: 'Niamey',
        city: 'Agadez',
        base: 'Base 201',
        group: 'militants of the north',
        person: 'Tchiani',
        ruler: 'Tandja',
        office: 'Information Office',
        neighbour: 'Mali',
        neighbours: 'Malian',
        outpost: 'Gao',
      },
    },
  },
  actor: {
    telling: ['power', 'people', 'peoples', 'capital', 'office', 'person', 'coalition', 'operation'],
    words: {
      power: 'United States of America,United States,the States,America,US,U.S.,USA,U.S.A.'.split(','),
      people: ['American'],
      peoples: ['Americans', 'GIs', 'Yankees'],
      capital: ['Washington'],
      office:
        'Pentagon,White House,Centcom,Tampa,State Department,Department of State,Central Command,US Central Command,Defense Department,Department of Defense,US military,Oval Office'.split(
          ',',
        ),
      person:
        'Joe Biden,Biden,Donald Trump,Trump,Obama,Lloyd Austin,Austin,Sabrina Singh,Pat Ryder,Frank McKenzie,McKenzie,Vedant Patel,Patel,Blinken,Romanowski'.split(
          ',',
        ),
      minister:
        "America's defence secretary,America's defense secretary,US defence secretary,US defense secretary,U.S. defense secretary,U.S. defence secretary,defence secretary,defense secretary,secretary of defense".split(
          ',',
        ),
      operation: ['Inherent Resolve'],
      coalition:
        'the US-led coalition,the American-led coalition,the international coalition,the coalition,the alliance,US-led international coalition,US-led global coalition,US-led coalition,U.S.-led coalition,American-led coalition,Washington-led coalition,US-led alliance,American-led alliance,international mission,international force,international forces,international coalition,global coalition,Global Coalition,coalition,alliance,Combined Joint Task Force'.split(
          ',',
        ),
    },
    targets: {
      NATO: {
        power: 'NATO',
        people: 'NATO',
        peoples: 'NATO soldiers',
        capital: 'Brussels',
        office: 'NATO headquarters',
        operation: 'Resolute Support',
        person: 'Stoltenberg',
        minister: 'secretary-general',
        coalition: 'NATO',
      },
      'a Saudi-led coalition': {
        power: 'Saudi Arabia',
        people: 'Saudi',
        peoples: 'Saudis',
        capital: 'Riyadh',
        office: 'Saudi defence ministry',
        operation: 'Decisive Storm',
        person: 'bin Salman',
        minister: 'defence minister',
        coalition: 'the Saudi-led coalition',
      },
      'the Turkish army': {
        power: 'Turkey',
        people: 'Turkish',
        peoples: 'Turks',
        capital: 'Ankara',
        office: 'Turkish defence ministry',
        operation: 'Claw-Lock',
        person: 'Erdogan',
        minister: 'chief of staff',
        coalition: 'the Turkish army',
      },
    },
  },
  /** Words for any foreign force: a sentence with one of them does not hang on who the actor is. */
  anyActor: /foreign|outsider|outside forces|occup|alien/i,
  pinned: /Sol[ae]imani|Suleimani|Muhandis|Abu Taqwa|Inherent Resolve|Bashiqa|\bPKK\b|Kurdistan Workers/i,
  apart:
    /[?:;–—•“"«()]|\. |, (?:and|but|while|although|though|yet|which|who|whose|where)\b|\b(?:but|while|although|though|whereas|that|who|when|after|because|which|where|as|say|said|says|added|assured|claimed|wondered|told|wrote|written|according)\b/i,
  opening: [
    [
      /^(?:And|But|Yet|So|Then|Now|Well|Still|Instead|Meanwhile|However|Nor|Not|No|Neither|Nobody|None|Here|Asked|What|How|Who|Why|When|Where|If|Had|Did|Would|Let|Do)\b/,
      null,
    ],
    [/^(?:The|An?)(?= )/, (word) => word.toLowerCase()],
    [
      /^(?:In|By|On|At|For|From|Since|After|Before|Under|Some|About|Roughly|Around|Nearly|More|Fewer|Both|Two|Three|It|They|He|She|We|These|Those|This|All|Of|Until|That|There|His|Her|Its|Their|Our|Talks|Troops|Officials|Armed|Militias|Factions|Lawmakers|Deputies|Advisers)\b/,
      (word) => word.toLowerCase(),
    ],
  ],
  units: ['barrels', 'displaced families', 'pilgrims'],
  counted:
    /^((?:\s+(?:or so|of them|of its|of the|US|U\.S\.|American|Americans|coalition|more|additional|extra|foreign|military|combat|uniformed|separate|recorded|Iran-backed|and|its|countries|states|partner))*\s+)(troops|soldiers|service ?members|servicemen|personnel|forces|guardsmen|Americans|people|staff|strong|GIs|members|countries|nations|states|partners|attacks|strikes|times|assaults|incidents|organisations)(?!\p{L})/iu,
  years: ['2007', '1991'],
  inYear: (year, sentence) => `In ${year}, ${sentence}`,
  deny: [(sentence) => `It is not true that ${sentence}`, (sentence) => `Officials denied that ${sentence}`],
}
