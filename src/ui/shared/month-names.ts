/**
 * Months as each press calls them. Asked of `Intl.DateTimeFormat`, three formats would have to be made, each of which
 * takes as long as the rest of a card.
 */
export const MONTH_NAMES = {
  english: 'January February March April May June July August September October November December'.split(' '),
  /** In Iraq and the Levant. */
  levantine: [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
  /** In most other Arab countries. */
  common: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
}
