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

  'debriefed.concessions':
    '{party} {partyMany, select, yes {ont} other {a}} cédé le plus, {points}, dont la plus grande part dans la {half, select, first {première} other {seconde}} moitié de la réunion.',
  'debriefed.concessionsOwn': '{party} {partyMany, select, yes {ont} other {a}} cédé {points}.',
  'debriefed.noConcessions': 'Personne n’a cédé quoi que ce soit de sensible.',
  'debriefed.moved': 'L’influence la plus forte a été celle de {by} sur {party} : {points}.',
  'debriefed.movedEvent': 'L’influence la plus forte a été celle de l’événement « {event} » sur {party} : {points}.',
  'debriefed.movedOwn':
    '{party} {count, plural, =0 {{partyMany, select, yes {n’ont} other {n’a}} rapproché personne} one {{partyMany, select, yes {ont} other {a}} rapproché # autre} other {{partyMany, select, yes {ont} other {a}} rapproché # autres}} du texte.',
  'debriefed.noMoved': 'Personne n’a rapproché quiconque du texte de façon sensible.',
  'debriefed.worth':
    '{above} membres sur {of} s’en tirent mieux que sans accord. {best} y {bestMany, select, yes {gagnent} other {gagne}} le plus ({bestPoints}), {least} y {leastMany, select, yes {{lost, select, yes {perdent} other {gagnent}}} other {{lost, select, yes {perd} other {gagne}}}} le {lost, select, yes {plus} other {moins}} ({leastPoints}).',
  'debriefed.worthNone': 'Faute de texte, chacun en reste à ce que lui vaut l’absence d’accord.',
  'debriefed.spending': 'Tenus, les engagements portent les dépenses de {from} milliards en {first} à {to} milliards en {last}.',
  'debriefed.spendingShare':
    '{demander} en {demanderMany, select, yes {supporteraient} other {supporterait}} {after} % au lieu de {share} %, les autres {others} % au lieu de {before} %.',
  'debriefed.rank':
    'Pour {whom, select, members {les membres en moyenne} other {{party}}}, sur {of} sommets, {worse, plural, =0 {aucun} other {#}} ont moins bien fini que celui-ci, {same, plural, =0 {aucun} other {#}} aussi bien et {better, plural, =0 {aucun} other {#}} mieux. La moitié d’entre eux restent sous {median} ; {failed, plural, =0 {aucun} other {#}} ont fini sans texte.',

  'try.as': 'à la place de {party}',
  'try.again': 'à la place de {party}, encore une fois',
  'try.least':
    '{lost, select, yes {Personne n’a plus perdu à cette issue : {points} sous l’absence d’accord.} other {Personne n’a moins gagné à cette issue : {points} de plus qu’en l’absence d’accord.}}',
  'try.against':
    '{stance, select, object {Opposition au texte jusqu’au bout.} other {Des réserves jusqu’au bout.}} Voyez la même table de ce côté.',
  'try.failed': 'Pas de texte cette fois{count, plural, =0 {} one { ; opposition de {parties}} other { ; opposition de {parties}}}.',
  'try.line':
    '« {issue} » : {here} dans ce texte, {there} {really, select, yes {en fait} other {selon la solution de Nash}}. Saurez-vous l’y amener ?',
};
