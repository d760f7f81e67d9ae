/** Le bandeau qu’un aperçu de scénario pose sur la partie. */
export const preview: Readonly<Record<string, string>> = {
  'preview.label': 'Aperçu de {play}',
  'preview.playing': 'Enregistrez un fichier de {play} : ce que vous avez joué est rejoué sur le nouveau texte.',
  'preview.nothing': 'Aucune partie en cours.',
  'preview.broken':
    '{errors, plural, one {# erreur empêche} other {# erreurs empêchent}} de jouer {play}{playing, select, yes { ; la partie reste ce qu’elle était avant cet enregistrement} other {}} :',
  'preview.remarks': '{count, plural, one {# remarque} other {# remarques}} du vérificateur :',
  'preview.same': '{rounds, plural, one {# tour rejoué} other {# tours rejoués}} ; rien ne change.',
  'preview.differs': '{rounds, plural, one {# tour rejoué} other {# tours rejoués}} ; ce qui change :',
  'preview.stopped': '{rounds, number} sur {of, plural, one {# tour rejoué} other {# tours rejoués}}.',
  'preview.refused':
    'Au tour {round}, un acte ne tient plus ({seat}{meeting, select, none {} other { ; {meeting}}}) : « {move} » {refusal}',
  'preview.unstaged':
    'L’événement « {event} », mis en scène après {round, plural, =0 {l’ouverture} one {# tour} other {# tours}}{meeting, select, none {} other { ({meeting})}}, ne peut plus l’être.',
  'preview.over': 'La réunion s’achève désormais avant le tour {round}{meeting, select, none {} other { ({meeting})}}.',
  'preview.goes-on':
    'La réunion était achevée ; elle se poursuit désormais au tour {round}{meeting, select, none {} other { ({meeting})}}.',
  'preview.no-seat': 'Le siège « {seat} » n’existe plus.',
  'preview.no-meeting': 'Sa {number, selectordinal, one {#re} other {#e}} réunion a disparu ou n’est plus la même.',
  'preview.kept': 'Ce que vous avez joué est conservé : corrigez et enregistrez, et tout est rejoué ; ou continuez d’ici.',
  'preview.keptBefore': 'La partie reste ce qu’elle était avant cet enregistrement.',
  'preview.before': 'avant',
  'preview.after': 'maintenant',
  'preview.noText': 'aucun texte',
  'preview.noStance': 'sans avis',
  'preview.inRound': 'au tour {round}',
  'preview.notYet': 'pas survenu',
  'preview.outcome': 'L’issue',
  'preview.end.adopted': 'adopté',
  'preview.end.summary': 'une synthèse',
  'preview.end.failed': 'pas d’accord',
  'preview.end.open': 'en cours',
  'preview.restart': 'Depuis le début',
  'preview.fold': 'Replier',
  'preview.unfold': 'Montrer',
};
