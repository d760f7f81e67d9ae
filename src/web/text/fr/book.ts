/** L’encyclopédie : son cadre, et les termes de toute négociation. `.forms` sont les mots qui mènent à un terme, séparés par des barres. */
export const book: Readonly<Record<string, string>> = {
  book: 'Encyclopédie',
  'book.contents': 'Sommaire',
  'book.search': 'Chercher',
  'book.back': 'Revenir à l’article précédent',
  'book.forward': 'Avancer de nouveau',
  'book.found': '{count, plural, =0 {Rien trouvé pour « {query} ».} one {Un article.} other {# articles.}}',
  'book.kind.term': 'Termes',
  'book.kind.move': 'Actes',
  'book.kind.procedure': 'Procédure',
  'book.kind.issue': 'Questions',
  'book.kind.party': 'Délégations',
  'book.kind.bloc': 'Groupes',
  'book.kind.asset': 'Contreparties à offrir',
  'book.kind.track': 'Cadrans',
  'book.kind.source': 'Sources',
  'book.aim': 'Ce qu’elle veut',
  'book.batna': 'Sans accord',
  'book.figures': 'Chiffres',
  'book.positions': 'Positions, telles que codées',
  'book.openFor': 'publiquement pour {value}',
  'book.wants': 'voudrait {value}, pense-t-on',
  'book.statusQuo': 'Sans texte',
  'book.range': 'Étendue',
  'book.options': 'Options',
  'book.members': 'Membres',
  'book.givers': 'Peut être donné par',
  'book.worth': 'Prisé par',
  'book.worthOf': '{party} ({worth} sur 100)',
  'book.marks': 'Seuils',
  'book.below': 'sous {mark} : {what}',
  'book.takes': 'Ce qu’il en coûte',
  'book.takes.value': '{count, plural, =0 {rien : c’est gratuit} one {un acte du tour} other {# actes du tour}}',
  'book.source': 'Source :',
  'book.sources': 'Sources',
  'book.influence': 'Influence',
  'book.influence.value': '{value} sur 100',
  'book.see': 'Ce qu’en dit l’article',
  'book.procedure': 'Comment décide cette réunion',
  'book.procedure.body':
    'Au plus {rounds} tours. À chacun, la présidence dispose {chair, plural, one {d’un acte} other {de # actes}}, chaque membre {member, plural, one {d’un} other {de #}} ; une décision peut être demandée à partir du tour {from}.',

  'term.consensus': 'Consensus',
  'term.consensus.forms': 'consensus',
  'term.consensus.means':
    'Personne ne fait objection. Ce n’est pas l’unanimité : nul n’a à dire oui. Qui peut vivre avec un texte le laisse passer, et peut dire ce qu’il lui reproche.',
  'term.silence': 'Procédure d’approbation tacite',
  'term.silence.forms': 'procédure d’approbation tacite|procédure de silence|silence|rompre le silence|rompt le silence|silence rompu',
  'term.silence.means':
    'Un projet est adopté sauf objection avant une échéance. Cela dispense une délégation de dire oui en public, et rend coûteux d’être celle qui dit non. Les organisations internationales s’en servent tous les jours.',
  'term.batna': 'Solution de repli',
  'term.batna.forms': 'solution de repli|sans accord|sans texte|pas d’accord',
  'term.batna.means':
    'Ce que fait une partie si rien n’est convenu : sa meilleure solution de rechange à un accord négocié (Fisher et Ury, 1981). Meilleure elle est, moins la partie a à accepter.',
  'term.reservation': 'Limite',
  'term.reservation.forms': 'limite|limites|valeur de réserve|point de rupture',
  'term.reservation.means':
    'La valeur, en points sur 100, au-dessous de laquelle une partie préfère qu’il n’y ait pas de texte. Personne ne la dit sans qu’on la demande, et même alors pas exactement : vous voyez une fourchette que les consultations resserrent. Sur une question, la limite est le niveau le plus éloigné qu’elle puisse supporter.',
  'term.redLine': 'Ligne rouge',
  'term.redLine.forms': 'ligne rouge|lignes rouges',
  'term.redLine.means':
    'Ce qu’une partie ne peut accepter chez elle. Ici, une ligne rouge ploie, fort et sans à-coup, plutôt que de rompre : au-delà, chaque pas coûte bien plus que le précédent.',
  'term.position': 'Position publique',
  'term.position.forms': 'position publique|position|positions',
  'term.position.means':
    'Ce qu’une partie défend en public. Ce n’est pas forcément ce qu’elle veut : certaines demandent plus pour avoir de quoi céder, d’autres n’ont pas encore parlé et sont lues dans leur politique.',
  'term.influence': 'Influence',
  'term.influence.forms': 'influence',
  'term.influence.means':
    'Combien une partie compte, de 0 à 100. Elle pèse sur les arguments, les pressions et les amendements. Elle ne donne à personne une seconde voix : par consensus, la plus petite objection arrête un texte.',
  'term.salience': 'Poids d’une question',
  'term.salience.forms': 'importance|compte davantage|compte moins',
  'term.salience.means':
    'Combien une question importe à une partie. Les échanges en vivent : ce qui est bon marché pour l’une et cher à l’autre peut se donner contre l’inverse.',
  'term.concession': 'Concession',
  'term.concession.forms': 'concession|concessions|cède du terrain|céder du terrain',
  'term.concession.means':
    'Céder du terrain. Ce qu’une partie exige baisse à l’approche de l’échéance : lentement et tard chez les durs, tôt chez ceux qui veulent en finir (Faratin, Sierra et Jennings, 1998).',
  'term.sidePayment': 'Contrepartie',
  'term.sidePayment.forms': 'contrepartie|contreparties',
  'term.sidePayment.means':
    'Ce qui se donne hors des questions débattues : une usine, un poste, un contrat. Cela touche qui le reçoit et personne d’autre. Le donneur ressent la moitié de ce que cela coûte.',
  'term.carveOut': 'Dérogation',
  'term.carveOut.forms': 'dérogation|dérogations|dispense|dispensé',
  'term.carveOut.means':
    'Une dispense écrite pour une seule partie, d’un tiers, des deux tiers ou de la totalité de l’objectif. Elle en rallie une et coûte au texte de la crédibilité, et ceux à qui l’on demande plus qu’ils n’aiment peuvent en vouloir une aussi.',
  'term.logroll': 'Échange',
  'term.logroll.forms': 'échange|échanges',
  'term.logroll.means':
    'L’une cède où peu lui importe, l’autre où peu importe à celle-là. Toutes deux y gagnent ; le bilan énumère les échanges que personne n’a faits.',
  'term.draft': 'Projet',
  'term.draft.forms': 'projet|projets',
  'term.draft.means':
    'Un règlement de toutes les questions communes, soumis à tous par la présidence. Une fois qu’il est sur la table, chacun dit où il se situe. Les mots encore entre crochets sont ceux dont trop peu peuvent s’accommoder.',
  'term.amendment': 'Amendement',
  'term.amendment.forms': 'amendement|amendements|amender',
  'term.amendment.means':
    'Une modification d’un ou deux points du projet, par n’importe qui. Il est adopté quand plus d’influence y gagne qu’y perd.',
  'term.stance': 'Soutien, réserve, objection',
  'term.stance.forms': 'soutient|soutien|réserves|objecte|objection|objections',
  'term.stance.means':
    'Ce qu’une partie dit d’un projet. Elle soutient ce qui vaut autant que ce qu’elle espère encore ; elle objecte à ce qui est pire que l’absence de texte ; entre les deux, elle émet des réserves. Qui a des réserves peut encore rompre le silence.',
  'term.credibility': 'Crédibilité',
  'term.credibility.forms': 'crédibilité',
  'term.credibility.means':
    'Combien l’on croit de ce qu’un texte promet : la part de son objectif qu’atteindraient les réponses et les engagements de tous. La hauteur, le délai et les mots fermes s’achètent ensemble.',
  'term.cohesion': 'Cohésion',
  'term.cohesion.forms': 'cohésion',
  'term.cohesion.means':
    'Combien les parties se sentent unies. Où elle est haute, rester seul coûte cher, et qui objecte seul y regarde à deux fois. Pressions, fuites et silences rompus l’usent.',
  'term.trust': 'Confiance',
  'term.trust.forms': 'confiance',
  'term.trust.means':
    'Ce qu’une partie pense d’une autre, de −100 à +100. Consulter et tenir parole la font monter ; une pression, ou une fuite dont on trouve l’auteur, la font baisser. Les arguments de ceux en qui l’on a confiance portent plus loin.',
  'term.pledge': 'Engagement',
  'term.pledge.forms': 'engagement|engagements',
  'term.pledge.means':
    'Ce qu’une partie dit qu’elle fera elle-même, sans condition ou pourvu que le texte en remplisse une. S’engager à plus que ce qu’on aurait fait de toute façon coûte quelque chose chez soi.',
  'term.forecast': 'Prévision',
  'term.forecast.forms': 'prévision|prévisions',
  'term.forecast.means':
    'Ce que les services attendent d’un plan. Ils imaginent deux cents tables qui s’accordent avec tout ce que vous savez et interrogent chacune ; une fourchette en couvre huit sur dix. Le bilan dit ce que les prévisions ont valu.',
  'term.bloc': 'Groupe',
  'term.bloc.forms': 'groupe|groupes|concertation',
  'term.bloc.means':
    'Des parties qui se réunissent au préalable. Une concertation les rapproche d’une ligne commune, pour laquelle elles parlent et votent ensuite ensemble.',
  'term.nash': 'Solution de Nash',
  'term.nash.forms': 'Nash',
  'term.nash.means':
    'Le règlement où le produit de tous les gains par rapport à l’absence d’accord est le plus grand (Nash, 1950) : une mesure de ce qui aurait été équitable, non une prévision.',
  'term.pareto': 'Laissé sur la table',
  'term.pareto.forms': 'laissé sur la table|Pareto',
  'term.pareto.means':
    'Ce que quelqu’un pouvait encore gagner sans que personne n’y perde. Où il ne reste rien, un règlement est dit efficace, d’après Pareto.',
};
