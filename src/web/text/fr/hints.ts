/** Les conseils à la table, et la déclaration d’accessibilité. */
export const hints: Readonly<Record<string, string>> = {
  hint: 'Conseil',
  'hint.done': 'Compris',
  'hint.more': 'Tout le conseil',
  'hint.off': 'Plus de conseils',
  'hint.silence':
    'Le silence court. Si vous ne remettez rien, le projet est adopté. « Rompre le silence » l’arrête, et tous sauront que c’était vous.',
  'hint.offers': 'Quelqu’un vous a fait une offre. Y répondre ne coûte aucun acte ; sans réponse, elle tombe à la fin du tour.',
  'hint.last': 'Le temps presse : ce qui n’est pas décidé dans les tours qui restent ne le sera pas. Le silence a besoin d’un tour à lui.',
  'hint.broken':
    'Le silence a été rompu. La présidence y perd de l’autorité et tous de la cohésion ; le projet est de nouveau sur la table, tel quel.',
  'hint.carveOut':
    'Quelqu’un a demandé une dérogation. D’un tiers, elle suffit peut-être ; elle coûte au texte de la crédibilité, et d’autres demanderont peut-être ensuite.',
  'hint.help': 'Quelqu’un objecte. « Qu’est-ce qui aiderait ? », à côté de la prévision, dit de combien, sur quoi, et ce qui peut y faire.',
  'hint.amend':
    'Vous pouvez proposer un amendement : il est adopté quand plus d’influence y gagne qu’y perd. Le formulaire dit qui y gagnerait.',
  'hint.pledge':
    'Un engagement de votre part, sous condition s’il le faut, rend le texte plus crédible et demande quelque chose aux autres.',
  'hint.back': 'Un tour peut être repris : la flèche en haut. Ce que vous y avez appris vous reste.',
  'hint.look':
    'Choisissez une délégation pour voir ce qu’elle dit, où l’on situe sa limite, et avec quelle certitude. Les mots soulignés mènent plus loin.',

  accessible: 'Déclaration d’accessibilité',
  'accessible.aim':
    'Ce jeu vise les règles pour l’accessibilité des contenus web (WCAG) 2.2, niveau AA, sur chaque écran. Il peut se jouer jusqu’au bout au clavier seul et avec un lecteur d’écran.',
  'accessible.can': 'Ce sur quoi vous pouvez compter',
  'accessible.can.1':
    'Chaque mot et chaque commande fait partie de la page, non du dessin. La carte et la table répètent ce que disent les panneaux.',
  'accessible.can.2':
    'Le clavier atteint tout. La grille des délégations est un seul arrêt, parcouru aux flèches ; un contour visible montre où vous êtes.',
  'accessible.can.3':
    'Ce qui change est annoncé une fois, sans interrompre. Le focus ne bouge que si vous actionnez quelque chose, et revient où il était quand un dialogue se ferme.',
  'accessible.can.4':
    'Rien n’est dit par la couleur ou le son seuls : les attitudes ont des formes et des mots, les engagements des chiffres, les graphiques des tableaux.',
  'accessible.can.5':
    'Le texte peut être deux fois plus grand, ici ou dans le navigateur, et la page se redispose pour lui. Le contraste peut être renforcé ; les couleurs du système sont respectées.',
  'accessible.can.6': 'Le mouvement suit le souhait du système ou le vôtre, et peut être passé. Rien n’est à faire en un temps donné.',
  'accessible.checked': 'Comment c’est vérifié',
  'accessible.checked.does':
    'Des contrôles automatiques (axe-core) passent sur chaque écran à chaque modification, et des parcours par rôle et au clavier jouent des parties entières. Ils ne remplacent pas les gens : le jeu n’a pas encore été essayé avec des utilisateurs de technologies d’assistance.',
  'accessible.known': 'Les manques connus',
  'accessible.known.1': 'La scène dessinée n’a pas de description propre ; la grille et le projet à côté disent la même chose.',
  'accessible.known.2':
    'Le document du modèle contient de larges tableaux et des formules en simples caractères ; sur un téléphone, ils défilent de côté dans leur cadre.',
  'accessible.known.3':
    'Une phrase aux nombreux mots soulignés a autant d’arrêts pour le clavier ; la recherche de l’encyclopédie est un chemin plus court.',
  'accessible.tell': 'Si quelque chose vous fait obstacle',
  'accessible.tell.does':
    'Enregistrez la partie en fichier et envoyez-la, avec un mot sur ce que vous vouliez faire, à qui vous a donné le jeu ou au suivi des anomalies du projet. Un obstacle compte comme un défaut.',
};
