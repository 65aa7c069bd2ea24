/**
 * What people may write for a choice beside the word that the file and the help have for it, in both languages. A word
 * may mean several things; of those, the option allows one.
 */
export const CHOICE_WORDS: Readonly<Record<string, readonly string[]>> = {
  // How things stand.
  planlagt: ['planned'],
  aktiv: ['active', 'running'],
  aktivt: ['active', 'running'],
  nedlagt: ['dissolved'],
  'i gang': ['running'],
  igang: ['running'],
  afsluttet: ['ended', 'completed'],
  besat: ['held'],
  filled: ['held'],
  ledig: ['vacant'],
  kommende: ['coming'],
  upcoming: ['coming'],
  tidligere: ['former'],
  alle: ['all'],
  // How initiatives go.
  'følger planen': ['on-track'],
  'efter planen': ['on-track'],
  planmæssigt: ['on-track'],
  'on track': ['on-track'],
  'i fare': ['at-risk'],
  'i fare for forsinkelse': ['at-risk'],
  'at risk': ['at-risk'],
  forsinket: ['delayed'],
  gennemført: ['completed'],
  standset: ['stopped'],
  // Kinds of organisation.
  kommune: ['municipality'],
  uddannelse: ['education'],
  uddannelsesinstitution: ['education'],
  'educational institution': ['education'],
  erhverv: ['business'],
  erhvervsliv: ['business'],
  virksomhed: ['business'],
  interesseorganisation: ['interest'],
  'interest organisation': ['interest'],
  viden: ['knowledge'],
  vidensinstitution: ['knowledge'],
  'knowledge institution': ['knowledge'],
  andet: ['other'],
  // Where forums come from, and what initiatives have to do with them.
  nedsat: ['established'],
  videreført: ['continued'],
  udvikler: ['develops'],
  deltager: ['participates'],
  'deltager i': ['participates'],
  følger: ['follows'],
  // What a former group was.
  'administrativ gruppe': ['administrative-group'],
  'administrative group': ['administrative-group'],
  klimaforum: ['climate-forum'],
  'climate forum': ['climate-forum'],
  // When meetings are held.
  forår: ['spring'],
  efterår: ['autumn'],
  'hele året': ['any'],
  mandag: ['monday'],
  tirsdag: ['tuesday'],
  onsdag: ['wednesday'],
  torsdag: ['thursday'],
  fredag: ['friday'],
  // In what capacity one sits in a body.
  medlem: ['member'],
  'menigt medlem': ['member'],
  'ordinary member': ['member'],
  formand: ['chair'],
  forperson: ['chair'],
  næstformand: ['vice-chair'],
  'vice chair': ['vice-chair'],
  'deputy chair': ['vice-chair'],
  sekretær: ['secretary'],
  observatør: ['observer'],
  stedfortræder: ['deputy'],
  suppleant: ['deputy'],
  // How bad findings are.
  fejl: ['error'],
  advarsel: ['warning'],
  bemærkning: ['note'],
};

/** What a Dane writes for a choice: a word that means nothing else, where there is one. */
export function inDanish(choice: string): string {
  const words = Object.entries(CHOICE_WORDS).filter(([, choices]) => choices.includes(choice));
  return (words.find(([, choices]) => choices.length === 1) ?? words[0])?.[0] ?? choice;
}
