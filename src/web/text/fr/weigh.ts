/** Ce que ferait un acte que l’on prépare. */
export const weigh: Readonly<Record<string, string>> = {
  'weigh.title': 'Ce qui en sortirait',
  'weigh.wait': 'Les services le pèsent…',
  'weigh.unmade':
    '{kind, select, makeOffer {Mettez quelque chose de votre côté : les services diront alors si ce serait accepté.} other {Fixez un nouveau texte : les services diront alors comment irait le vote.}}',
  'weigh.of': 'D’après ce que vous savez : les parts sont celles de {of} tables qu’imaginent les services.',
  'weigh.answer': 'La réponse',
  'weigh.accepts':
    '{likely, select, yes {Accord probable de {party}.} open {Accord ou refus de {party} : les deux sont possibles.} other {Refus probable de {party}.}}',
  'weigh.acceptsIn': 'Accord dans {percent} % des tables, sur le texte tel qu’il est ; la réponse vient au tour suivant.',
  'weigh.brings': 'Ce que vous donnez lui vaut {points}.',
  'weigh.asks': 'Ce que vous demandez lui coûte {points}.',
  'weigh.bringsNothing': 'Ce que vous donnez ne lui vaut rien, le texte étant ce qu’il est.',
  'weigh.asksNothing': 'Ce que vous demandez ne lui coûte rien.',
  'weigh.noText': 'Tant qu’il n’y a pas de texte, nul ne peut estimer ce que valent pour elle un soutien ou une concession.',
  'weigh.vote': 'Le vote',
  'weigh.both': 'En cas d’accord avec {party}, vous portez ensemble à la table : {changes}.',
  'weigh.carried':
    '{offer, select, yes {{likely, select, yes {La table l’adopterait probablement.} open {La table pourrait l’adopter ou non.} other {La table ne l’adopterait probablement pas.}}} other {{likely, select, yes {Il serait probablement adopté.} open {Il pourrait être adopté ou rejeté.} other {Il serait probablement rejeté.}}}}',
  'weigh.for': 'Pour : {percent} % de l’influence{count, plural, =0 {} other { ({parties})}}.',
  'weigh.against': 'Contre : {percent} %{count, plural, =0 {} other { ({parties})}}.',
  'weigh.own': 'Pour vous',
  'weigh.ownPoints':
    '{when, select, carried {S’il est adopté} taken {Si elle est acceptée} granted {Une fois la dérogation accordée} other {Une fois l’engagement pris}} : {points}.',
  'weigh.ownNothing':
    '{when, select, carried {S’il est adopté} taken {Si elle est acceptée} granted {Une fois la dérogation accordée} other {Une fois l’engagement pris}} : ni plus ni moins qu’à présent.',
  'weigh.text': 'Le texte',
  'weigh.adopted':
    '{same, select, yes {Demandé maintenant, il est adopté dans {to} % des tables, avec cela ou sans.} other {Demandé maintenant, il est adopté dans {to} % des tables au lieu de {from} %.}}',
  'weigh.stops':
    '{same, select, yes {Blocage de {party} dans {to} %, avec cela ou sans.} other {Blocage de {party} dans {to} % au lieu de {from} %.}}',
};
