/** Issues des réunions, listes et nombres. */
export const frame = {
  'outcome.adopted': 'Le texte a été adopté{count, plural, =0 {} other { ; il a été pris acte d’une objection : {parties}}}.',
  'outcome.summary':
    'La présidence a tiré ses conclusions{count, plural, =0 {, et tous s’y sont associés} other { ; ne s’y sont pas associés : {parties}}}. {binding, select, yes {Elles engagent la suite.} other {Trop peu de membres s’y sont ralliés pour qu’elles engagent la suite.}}',
  'outcome.failed':
    'Aucun texte n’a été adopté{count, plural, =0 {} one { ; s’y est opposé : {parties}} other { ; s’y sont opposés : {parties}}}.',
  'declaration.pledge': '{party} {partyMany, select, yes {s’engagent} other {s’engage}} à hauteur de {value}{year}{provided}.',
  'declaration.pledge.by': ' d’ici à {year}',
  'declaration.carveOut': '{party} {partyMany, select, yes {bénéficient} other {bénéficie}} d’une dérogation à l’objectif.',
  'declaration.part': '{note} (En partie : {thirds, select, 1 {un tiers} other {deux tiers}} de l’objectif.)',
  'declaration.dissent': 'Il a été pris acte d’une objection : {parties}.',
  'declaration.distant': 'Ne se sont pas associés à ces conclusions : {parties}.',
  'declaration.blockers': 'Se sont opposés au dernier projet : {parties}.',
  'date.daysToGo': '{days, plural, =0 {aujourd’hui} one {encore # jour} other {encore # jours}}',
  'part.morning': 'matin',
  'part.afternoon': 'après-midi',
  'part.evening': 'soir',
  'list.more': '{count, plural, one {# autre} other {# autres}}',
  points: '{shown} {count, plural, one {point} other {points}}',
};
