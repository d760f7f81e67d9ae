/** Pourquoi une partie enregistrée ne peut être rejouée. */
export const problems = {
  'problem.not-a-record': 'Ce fichier n’est pas une partie enregistrée par ce programme. Choisissez-en un autre ; rien n’a été modifié.',
  'problem.truncated':
    'Cette partie enregistrée est incomplète : la fin manque. Exportez-la de nouveau là où elle a été faite ; rien n’a été modifié.',
  'problem.damaged-link':
    'Ce lien est endommagé ou incomplet : une partie s’en est perdue en route. Redemandez-le, ou la partie en fichier ; rien n’a été modifié.',
  'problem.newer-format':
    'Cette partie a été enregistrée par une version plus récente du programme (format {format}). Ouvrez-la avec celle-ci ; elle n’a pas été modifiée.',
  'problem.other-rules':
    'Cette partie a été jouée selon d’autres règles (version {rules}) et ne peut être continuée ici. Elle est conservée telle quelle.',
  'problem.unknown-scenario':
    'Cette partie relève d’un scénario absent : {scenario}. Ajoutez le scénario, puis ouvrez-la de nouveau ; elle est conservée telle quelle.',
  'problem.other-scenario':
    'Le scénario {scenario} a changé depuis l’enregistrement. La partie est conservée telle quelle ; commencez-en une nouvelle avec le scénario actuel.',
  'problem.move-refused':
    'Réunion {meeting}, tour {round} : un acte enregistré n’est pas permis ({seat} ; {refusal}). L’enregistrement a été altéré ou endommagé ; il est conservé tel quel.',
  'problem.other-result':
    'Rejouée, la réunion {meeting} ne donne pas le résultat enregistré. L’enregistrement a été altéré ou endommagé ; il est conservé tel quel.',
};
