/** Ce que les services attendent d’un plan, chaque chiffre avec sa raison. */
export const forecast = {
  'forecast.meets':
    'Les membres se retrouveraient sur « {value} »{up, select, none {} other {, tirés vers le haut surtout par {up}}}{down, select, none {} other {, tirés vers le bas surtout par {down}}}.',
  'forecast.meets.option':
    'Les membres s’arrêteraient sur « {value} »{up, select, none {} other {, tirés d’un côté surtout par {up}}}{down, select, none {} other {, de l’autre par {down}}}.',
  'forecast.ends': 'Dans {inside} tables sur {of} conformes à tout ce que vous savez, cela finit entre {low} et {high}.',
  'forecast.ends.one': 'Dans {inside} tables sur {of} conformes à tout ce que vous savez, cela finit à {low}.',
  'forecast.ends.text': 'Le texte dit : {value}.',
  'forecast.option': '{value} ({count} sur {of})',
  'forecast.options': 'Option par option : {options}.',
  'forecast.blocks':
    '{party} ne le {partyMany, select, yes {laisseraient} other {laisserait}} pas passer dans {count} tables sur {of} ({reason}).',
  'forecast.blocks.plain':
    '{party} ne le {partyMany, select, yes {laisseraient} other {laisserait}} pas passer dans {count} tables sur {of}.',
  'forecast.count':
    '{stance, select, support {Soutiens} reserve {Réserves} object {Objections} other {Rupture du silence}} : {low, plural, =0 {aucun cas} other {#}}{same, select, yes {} other { à {high}}} dans huit tables sur dix.',
  'forecast.adopted': 'Demandé maintenant, il serait adopté dans {count} tables sur {of}.',
  'forecast.binds': 'Close maintenant, la réunion aurait des conclusions contraignantes dans {count} tables sur {of}.',
  'forecast.credibility':
    '{credibility} % de son objectif serait atteint d’après ce que les membres répondent et ont promis{was, select, same {} other {, contre {was} % aujourd’hui}}.',
  'forecast.how':
    'Les services imaginent {of} tables. Dans chacune, ils tirent ce que veut chaque membre autour de ce qu’on en sait, aussi largement que les règles l’admettent et aussi étroitement que vos consultations le permettent, de sorte qu’il dirait du projet ce qu’il en a dit. Puis ils interrogent chaque table.',
  'opinion.mean': 'Moyenne de compromis',
  'opinion.mean.what':
    'Ce que veulent les membres, pondéré par l’influence et par l’importance que chacun y attache ; qui est près de quitter la table compte davantage. Toute simple qu’elle est, elle a prévu les décisions de l’Union européenne à peu près aussi bien que n’importe quel modèle (Achen 2006).',
  'opinion.median': 'Médiane pondérée',
  'opinion.median.what':
    'La moitié de l’influence qui s’y intéresse se tient là ou plus bas : prise isolément, aucune autre valeur ne l’emporterait au vote.',
  'opinion.pressed': 'Utilité espérée',
  'opinion.pressed.what':
    'Tour après tour, qui peut être pressé cède à qui peut presser (Bueno de Mesquita). Célèbre, mais pas plus sûr que la moyenne ; ne considère qu’un point à la fois.',
};
