/** Une phrase par fait, et ce qui y varie. `{byMany}` : le nom est un pluriel, et le verbe s’accorde. */
export const facts = {
  'fact.meetingOpened': 'La réunion s’est ouverte.',
  'fact.roundBegan': 'Le tour {round} a commencé : {session}, {date}.',
  'fact.roundBegan.plain': 'Le tour {round} a commencé.',
  'fact.consulted': '{by} {byMany, select, yes {ont} other {a}} écouté {party} en privé : {issue}.',
  'fact.envoySent': '{by} {byMany, select, yes {ont} other {a}} dépêché un émissaire auprès de {party}.',
  'fact.persuaded': '{by} {byMany, select, yes {ont} other {a}} plaidé en privé auprès de {party} : {issue}.',
  'fact.idealMoved':
    '{issue} : ce que {partyMany, select, yes {veulent} other {veut}} vraiment {party} a évolué de {kind, select, options {{amount} pas} other {{amount}}} vers « {end} »{cause}.',
  'fact.positionMoved': '{issue} : {party} {partyMany, select, yes {sont passés} other {passe}} de « {from} » à « {to} »{cause}.',
  'fact.aspirationMoved':
    '{party} {partyMany, select, yes {attendent} other {attend}} désormais {points} de {sign, select, up {plus} other {moins}}{cause}.',
  'fact.trustMoved':
    '{of} {ofMany, select, yes {font} other {fait}} désormais {sign, select, up {plus} other {moins}} confiance à {towards} qu’auparavant{cause}.',
  'fact.trackMoved': '{track} : {sign, select, up {hausse} other {baisse}} de {from} à {to}{cause}.',
  'fact.stated': '{by} {byMany, select, yes {ont} other {a}} pris publiquement position pour « {value} » : {issue}.',
  'fact.statementBroken': '{by} {byMany, select, yes {sont revenus} other {revient}} sur sa parole publique : {issue}.',
  'fact.pressed':
    '{by} {byMany, select, yes {ont} other {a}} exercé une pression publique sur {party}{hardened, select, yes {, sans autre effet que de durcir sa position} other {}}.',
  'fact.leaked': 'La presse a appris ce que {partyMany, select, yes {veulent} other {veut}} vraiment {party} : {value} ({issue}).',
  'fact.leaked.traced':
    'Une fuite a été attribuée à {by} : la presse a appris ce que {partyMany, select, yes {veulent} other {veut}} vraiment {party}, à savoir « {value} » ({issue}).',
  'fact.caucused':
    '{issue} : à l’appel de {by}, le groupe « {bloc} » s’est entendu sur « {value} », {count, plural, =0 {sans que personne le défende} other {défendu par # voix}}.',
  'fact.offerMade':
    '{by} {byMany, select, yes {ont} other {a}} fait à {to} {counters, select, yes {une contre-proposition} other {une offre}} : {terms}.',
  'fact.offerAccepted': '{by} {byMany, select, yes {ont} other {a}} accepté l’offre de {from} : {terms}.',
  'fact.offerDeclined': '{by} {byMany, select, yes {ont} other {a}} décliné l’offre de {from}.',
  'fact.offerLapsed': '{to} {toMany, select, yes {ont} other {a}} laissé sans réponse l’offre de {from}, qui est devenue caduque.',
  'fact.assetPromised': '{from} {fromMany, select, yes {ont} other {a}} promis à {to} : {asset} (valeur : {points}).',
  'fact.pledged': '{issue} : engagement de {by} à hauteur de {value}, contre {was} auparavant{provided}{cause}.',
  'fact.draftTabled': '{by} {byMany, select, yes {ont} other {a}} déposé le projet n° {number}{changes}.',
  'fact.draftTabled.changes': ' : {changes}',
  'fact.draftTabled.same': ', dans les mêmes termes',
  'fact.amendmentCarried':
    '{agreed, select, yes {Amendement adopté, convenu entre {by} et {with}} other {Amendement de {by} adopté}} : {changes} ({gaining} % de l’influence y gagne, {losing} % y perd).',
  'fact.amendmentLost':
    '{agreed, select, yes {Amendement rejeté, convenu entre {by} et {with}} other {Amendement de {by} rejeté}} : {changes} ({gaining} % de l’influence y aurait gagné, {losing} % y perdait).',
  'fact.amendmentFell':
    '{agreed, select, yes {Amendement convenu entre {by} et {with}} other {Amendement de {by}}} devenu sans objet, celui de {before} ayant réglé la question pour ce tour : {changes}.',
  'fact.carveOutAsked': '{by} {byMany, select, yes {ont} other {a}} demandé une dérogation.',
  'fact.carveOutGranted':
    '{by} {byMany, select, yes {ont} other {a}} dispensé {party} {thirds, select, 1 {d’un tiers} 2 {des deux tiers} other {de la totalité}} de l’objectif.',
  'fact.stanceTaken':
    '{party} {stance, select, support {{partyMany, select, yes {soutiennent} other {soutient}} le projet} reserve {{partyMany, select, yes {émettent} other {émet}} des réserves sur le projet} other {{partyMany, select, yes {objectent} other {objecte}} au projet}}{reason}.',
  'fact.stanceTaken.moved':
    '{party} {partyMany, select, yes {passent} other {passe}} {was, select, support {du soutien} reserve {de la réserve} other {de l’objection}} {stance, select, support {au soutien} reserve {à la réserve} other {à l’objection}}{reason}.',
  'fact.stanceTaken.because': ' ({reason})',
  'fact.silenceOpened':
    '{by} {byMany, select, yes {ont} other {a}} soumis le projet à la procédure d’approbation tacite : il est adopté à la fin du tour {ends}, sauf objection.',
  'fact.silenceBroken': '{by} {byMany, select, yes {ont} other {a}} rompu le silence{issue}.',
  'fact.silenceBroken.over': ' : {issue}',
  'fact.objectionNoted': '{by} {byMany, select, yes {ont} other {a}} fait objection, et il en a été pris acte.',
  'fact.eventFired': '{title}.',
  'fact.eventAnswered':
    '{title} : {byDefault, select, yes {sans réponse de {by}, c’est} other {{by} {byMany, select, yes {ont} other {a}} choisi}} « {choice} »{byDefault, select, yes { qui vaut} other {}}.',
  'fact.roundsAdded':
    'La réunion a été {sign, select, up {prolongée} other {écourtée}} de {count, plural, one {# tour} other {# tours}}{cause}.',
  'fact.meetingClosed': 'La réunion s’est achevée. {outcome}',
  'fact.stances':
    '{count, plural, one {# partie} other {# parties}} {stance, select, support {au soutien du} reserve {avec des réserves sur le} other {en objection au}} projet désormais : {parties}.',
  'fact.carveOutsAsked': '{count} dérogations demandées : {parties}.',
  'fact.stated.many': '{issue} : {count} prises de position publiques : {each}.',
  'fact.pledged.many': '{issue} : {count} engagements : {each}.',
  'fact.each': '{party} ({value})',
  'fact.positions':
    '{issue} : {count, plural, one {# partie} other {# parties}} {way, select, to {désormais à} other {en route vers}} « {end} »{cause} : {parties}.',
};
