import { book } from './book.ts';
import { hints } from './hints.ts';
import { weigh } from './weigh.ts';

/** Les mots pour apprendre à jouer, par les clés de `learningEn` ; ce qui manque est dit en anglais. */
export const learning: Readonly<Record<string, string>> = {
  ...book,
  ...hints,
  ...weigh,
  adviser: 'Qu’est-ce qui aiderait ?',
  'adviser.of':
    'D’après ce que vous savez et rien d’autre. Les services imaginent {of} tables qui s’y accordent ; une fourchette en couvre huit sur dix, ou dit de combien l’estimation peut se tromper.',
  'adviser.wait': 'Les services calculent…',
  'adviser.failed': 'Les services n’ont pas pu répondre : {message}',
  'adviser.adopted': 'Demandé maintenant, le texte avec votre plan serait adopté dans {count} tables sur {of}.',
  'adviser.binds': 'Close maintenant, la réunion aurait avec votre plan des conclusions contraignantes dans {count} tables sur {of}.',
  'adviser.blockers': 'Qui fait obstacle',
  'adviser.nobody': 'Personne ne bloque le texte dans une table sur dix ou plus.',
  'adviser.more': '{count, plural, one {et une autre} other {et # autres}}',
  'adviser.blocks': 'le bloque dans {count} sur {of}',
  'adviser.lacks': 'Il lui manque {points} {sure, select, yes {points} other {points ({low} à {high})}}.',
  'adviser.spare': 'Selon l’estimation médiane il lui reste {points} de marge, mais l’estimation va de {low} manquants à {high} de marge.',
  'adviser.worst': 'C’est sur « {issue} » que le texte lui coûte le plus : {points} points.',
  'adviser.time':
    '{left, select, none {Au dernier tour, elle laisserait passer ce texte même.} other {Le temps seul n’y suffit pas : au dernier tour, il lui manquerait encore {left}.}}',
  'adviser.ways': 'Ce qui peut y faire',
  'adviser.none':
    'Avec les actes qui vous restent, rien de ce que les services savent calculer n’aiderait. Retirez quelque chose du plan et redemandez, ou remettez-le : avec le temps, chacun attend moins.',
  'adviser.take': 'Mettre au plan',
  'adviser.write': 'Ouvrir le projet',
  'adviser.taken': '{move} est au plan. Les services recalculent.',

  'way.text': 'Déposer un premier projet',
  'way.text.because':
    'Rien n’est sur la table, si bien que personne n’a à dire où il se situe. Le texte de vos services est ce que les membres sont censés vouloir, pondéré par l’influence et par l’importance que chacun y attache.',
  'way.silence': 'Ouvrir le silence',
  'way.silence.because': 'Dans {count} tables sur {of}, personne ne bloque plus le texte.',
  'way.object': 'Rompre le silence',
  'way.object.because': 'Le texte vous laisse {points} points au-dessous de ce que votre capitale laisserait passer.',
  'way.ask': 'Consulter {party} sur « {issue} »',
  'way.ask.because':
    'Vous en savez peu : sa limite peut se situer n’importe où de {from} à {to}. {lacks, select, open {S’il lui manque quoi que ce soit reste ouvert, de {low} à {high} points.} other {Demander resserre cela, et ne coûte rien à personne.}}',
  'way.words': 'Passer « {issue} » de {from} à {to}',
  'way.words.because': '{gain} pour {party}. {closes}',
  'way.words.own': 'Pour vous : {points}.',
  'way.words.carried':
    'Environ {share} % de l’influence concernée y gagnerait : {carried, select, yes {cela sera probablement adopté} other {cela sera probablement rejeté}}.',
  'way.trade': 'Donner à {party} {giveTo} sur « {give} » contre {takeTo} sur « {take} »',
  'way.trade.side': '« {issue} » de {from} à {to} : {gain} pour {party}.',
  'way.trade.because': 'Ensemble {gain} pour {party}, et moins de membres bloqueraient le texte qu’avec l’un ou l’autre seul. {closes}',
  'way.gift': 'Offrir à {party} « {asset} » contre son soutien',
  'way.gift.because': '{gain} pour {party}, en cas d’acceptation. {closes} La réponse vient au tour suivant.',
  'way.carveOut': 'Dispenser {party} {thirds, select, 1 {d’un tiers} 2 {des deux tiers} other {de la totalité}} de l’objectif',
  'way.carveOut.because': '{gain} pour {party}. {closes} La crédibilité en pâtit, et d’autres demanderont peut-être ensuite.',
  'way.closes.surely': 'Cela comble ce qui lui manque, même selon l’estimation prudente.',
  'way.closes.likely': 'Cela comble ce qui lui manque, selon l’estimation médiane.',
  'way.closes.perhaps': 'Cela ne comble ce qui lui manque que si l’estimation se trompe en votre faveur.',
  'way.closes.partly': 'Cela ne suffit pas à soi seul.',
  'way.then':
    '{same, select, yes {Blocage de {party} dans autant de tables qu’avant, {blocks} sur {of}.} other {Avec cela, blocage de {party} dans {blocks} tables sur {of} au lieu de {before}.}}',
  'way.thenAdopted': 'Il serait adopté dans {count} sur {of} au lieu de {was}.',
  'way.turns': 'Cela retournerait contre le texte : {parties}.',
  'way.turnsNobody': 'Cela ne retourne personne contre le texte.',
  'way.kind.text': 'Projet',
  'way.kind.silence': 'Procédure',
  'way.kind.object': 'Procédure',
  'way.kind.ask': 'Se renseigner',
  'way.kind.words': 'Concession dans le texte',
  'way.kind.trade': 'Échange',
  'way.kind.gift': 'Contrepartie',
  'way.kind.carveOut': 'Dérogation',

  coach: 'Guide de jeu',
  'coach.step': 'Partie guidée, étape {number} sur {of}',
  'coach.next': 'Continuer',
  'coach.goTo': 'Y aller',
  'coach.skip': 'Passer cette étape',
  'coach.more': 'Toute l’étape',
  'coach.leave': 'Quitter le guide',
  'coach.resume': 'Reprendre le guide',
  'coach.end': 'Finir la leçon',
  'coach.free': 'Jouez comme il vous plaît',
  'coach.free.does': 'Rien de nouveau à apprendre pour l’instant. Le guide reprend la parole quand il y a de quoi.',

  'coach.paper': 'Lisez votre dossier',
  'coach.paper.does':
    'Vous présidez cette réunion : vous n’avez pas de voix, mais vous seul pouvez soumettre un texte aux autres. Le papier dit ce qui se décide, et ce qui suit si rien ne se décide. Quand vous l’avez lu, prenez place.',
  'coach.look': 'Regardez une délégation',
  'coach.look.does':
    'Chacune dit en public ce qu’elle veut. Choisissez {party} parmi les délégations : c’est elle qui compte le plus ici, et son dossier dit ce qu’elle peut accepter.',
  'coach.limit': 'Ce qui est dit, et ce qui suffirait',
  'coach.limit.does':
    'Le point est la position publique de {party}. La barre hachurée est là où sa limite peut se situer : sur « {issue} », {at}. Vous n’en savez pas plus, car personne n’a demandé.',
  'coach.consult': 'Consultez',
  'coach.consult.does':
    'Interrogez {party} en privé : Consulter, puis sur quoi, puis « Ajouter au plan ». La barre se resserre, et l’on vous fait un peu plus confiance. Cela prend l’un de vos trois actes du tour.',
  'coach.draft': 'Déposez un projet',
  'coach.draft.does':
    'Personne n’a à dire où il se situe tant qu’aucun texte n’est sur la table. Vos services en ont rédigé un premier d’après ce qu’on sait. Déposez-le tel quel, ou changez une ligne et voyez tout de suite qui s’en plaindrait.',
  'coach.forecast': 'Lisez la prévision',
  'coach.forecast.does':
    'Avant que vous ne vous engagiez, les services imaginent deux cents tables conformes à tout ce que vous savez, et disent combien soutiendraient, réserveraient ou objecteraient. La barre est la fourchette. C’est ce qu’ils attendent, non ce qui sera.',
  'coach.handIn': 'Remettez le plan',
  'coach.handIn.does': 'Tous remettent le leur en même temps, puis le tour se règle. Vous pourrez le reprendre ensuite.',
  'coach.resolves': 'Ce qui s’est passé',
  'coach.resolves.does':
    'Une ligne par chose advenue, avec qui l’a causée et pourquoi. Là où la prévision s’est trompée, c’est dit. Puis continuez.',
  'coach.event': 'Répondez à ce qui s’est passé',
  'coach.event.does':
    'Quelque chose survient à quoi c’est à vous de répondre. Chaque réponse dit ce qu’elle fait et à qui. Répondre ne coûte aucun acte. Choisissez, et répondez.',
  'coach.news': 'Quelque chose s’est passé',
  'coach.news.does':
    'On ne vous demande rien, mais quelqu’un en bouge. Le cercle est ce qui était, le trait ce qui est. Tout ce qui est de ce genre est marqué attesté, avec sa source, ou imaginé.',
  'coach.stances': 'Lisez les voyants',
  'coach.stances.does':
    'Votre projet est sur la table, et chacun a dit où il se situe : disque, soutien ; demi-disque, réserve ; carré, objection. Choisissez {party} : c’est la plus éloignée de laisser passer le texte. Son dossier dit pourquoi, en points.',
  'coach.payment': 'Offrez une contrepartie',
  'coach.payment.does':
    'Certaines choses se donnent hors du texte. Offrez à {party} « {asset} » contre son soutien : cela lui vaut environ {points} points. La réponse vient au tour suivant.',
  'coach.redraft': 'Retouchez les mots',
  'coach.redraft.does':
    'Changer une ligne peut aider {party} et coûter peu aux autres. Déposez de nouveau le projet, une ligne changée ; la suggestion de votre plan en nomme une qui n’écarte personne d’autre.',
  'coach.second': 'Remettez de nouveau',
  'coach.second.does': 'Comparez la prévision aux positions telles qu’elles sont, puis remettez le plan.',
  'coach.again': 'Toujours en travers : {name}',
  'coach.again.does':
    'Tour {round} sur {of}. Le silence serait rompu ({name}) ; il manque environ {points} points. Demandez, offrez, plaidez, ou changez une ligne. « Qu’est-ce qui aiderait ? » énumère les moyens, avec leurs raisons.',
  'coach.dare': 'Ouvrez le silence tout de même',
  'coach.dare.does':
    'C’est le dernier tour. {name} ferait objection, d’après ce que vous savez ; mais personne n’en est sûr, et rester seul coûte cher. Sans silence, il n’y a pas de texte du tout.',
  'coach.silence': 'Ouvrez le silence',
  'coach.silence.does':
    'Personne ne semble plus devoir objecter. Sous la procédure d’approbation tacite, le projet est adopté sauf objection au tour qui suit. Prévoyez « Ouvrir le silence ».',
  'coach.wait': 'Remettez, et attendez',
  'coach.wait.does': 'Le silence étant au plan, remettez-le. Dès lors, l’horloge court pour tous.',
  'coach.runs': 'Le silence court',
  'coach.runs.does': 'Chacun peut encore le rompre. Il ne vous reste qu’à remettre le plan et à voir.',
  'coach.text': 'Le texte',
  'coach.text.does':
    'Voilà ce qui est adopté, tel qu’il serait publié, et qui a objecté. À côté, comment on en est arrivé là. Le bilan démonte la partie.',
  'coach.failed': 'Pas de texte cette fois',
  'coach.failed.does':
    'Cela arrive, et cela mérite un regard : le bilan dit à quel point vous étiez près et ce qui serait passé. Vous pouvez aussi reprendre le dernier tour et tenter autre chose.',
  'coach.debrief': 'Le bilan',
  'coach.debrief.does':
    'Ce que valait le texte pour chacun, qui a cédé et quand, qui a fait bouger qui, et ce qui est resté sur la table. C’était tout le jeu : les grands ont plus de sièges, plus de points, des engagements et des dérogations.',
};
