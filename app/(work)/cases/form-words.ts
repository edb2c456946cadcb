/** The words every form of a case needs in the browser, and no more: they travel with the page. */
export const formWords = [
  'cases.fields',
  'cases.frames',
  'cases.phases',
  'cases.errors',
  'errors.codes',
  'errors.reference',
  'ui.form',
]
