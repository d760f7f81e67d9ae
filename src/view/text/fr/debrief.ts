/** Une réunion démontée, en phrases. */
export const debrief = {
  'debriefed.zone':
    'Il existait un texte que tous les membres auraient préféré à l’absence d’accord : avec celui qui sert le mieux le moins bien servi, {party} {partyMany, select, yes {gagnent} other {gagne}} encore {points}.',
  'debriefed.noZone':
    'Aucun texte n’a été trouvé que tous les membres auraient préféré à l’absence d’accord : avec celui qui sert le mieux le moins bien servi, {party} {partyMany, select, yes {perdent} other {perd}} encore {points}.',
  'debriefed.toNash':
    'La solution de Nash pondère par l’influence tous les gains par rapport à l’absence d’accord. Les membres en sont à {points} en moyenne ; {better, plural, =0 {aucun n’y aurait} one {# y aurait} other {# y auraient}} gagné davantage, {worse, plural, =0 {aucun} other {#}} moins.',
  'debriefed.atNash':
    'Ce qui a été convenu est la solution de Nash, qui pondère par l’influence tous les gains par rapport à l’absence d’accord.',
  'debriefed.gini':
    'Les gains sont partagés {shares, select, evenly {également} fairly {assez également} unevenly {inégalement} other {très inégalement}} : indice de Gini de {gini}, où 0 veut dire la même chose pour tous et 1 tout pour un seul.',
  'debriefed.slack':
    'Avec {changes}, le membre moyen aurait gagné {points} de plus : mieux pour {gainers, plural, one {# d’entre eux} other {# d’entre eux}}, moins bien pour personne.',
  'debriefed.noSlack':
    'Aucun changement portant sur un ou deux points n’a été trouvé qui aurait servi certains membres sans nuire à personne.',
  'debriefed.how':
    'Recherche faite avec les vrais souhaits de chacun et la valeur que les règles donnent à un texte, par pas entiers sur un ou deux points et de plusieurs départs ; un meilleur texte a pu échapper.',
  'debriefed.same': 'idem',
  'debriefed.trade':
    'Un échange était possible entre {one}, cédant sur « {first} » ({firstFrom} → {firstTo}), et {other}, cédant sur « {second} » ({secondFrom} → {secondTo}) : {oneGain} pour {one}, {otherGain} pour {other} ; parmi les autres, {better, plural, =0 {aucun} other {#}} s’en {better, plural, one {serait trouvé} other {seraient trouvés}} mieux, {worse, plural, =0 {aucun} other {#}} moins bien.',
  'debriefed.noTrades': 'Aucun échange de concessions entre deux membres n’a été trouvé qui aurait profité à l’un et à l’autre.',
  'debriefed.held':
    'Ce qui a été adopté tombait dans les fourchettes des services {held} fois sur {made}, soit {percent} %. Elles visent 80 % ; comme les niveaux vont par pas entiers, elles auraient dû tenir à {said} %.',
  'debriefed.noText': 'Rien n’a été adopté : il n’y a rien à quoi comparer les fourchettes.',
  'debriefed.stops':
    '{called, plural, =0 {Le texte n’est jamais resté celui de la prévision : on ne peut rien dire de ceux qu’elle donnait pour bloquants.} one {# fois, les services ont dit avec quelle probabilité un membre bloquerait le texte même que laissait le tour ; ils annonçaient {said} % en moyenne, et {happened} % l’auraient fait.} other {# fois, les services ont dit avec quelle probabilité un membre bloquerait le texte même que laissait le tour ; ils annonçaient {said} % en moyenne, et {happened} % l’auraient fait.}}',
};
