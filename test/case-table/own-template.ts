/** A template of one's own: small, with compulsory questions, a branch, contexts and a private question. */
export const OWN_TEMPLATE = `modele: chantier
version: 3
titre: Mon point de chantier
titre_fiche: Ma préparation au point de chantier
resume: Le point avec le chef de chantier.
duree_preparation: { court: 5, complet: 10 }
duree_entretien: 30
papiers: []
contextes:
  - { id: retour, libelle: Retour d'absence }
  - { id: premiere-annee, libelle: Première année }
droits: []
ou_demander: Le syndicat du bâtiment.
sections:
  - id: travail
    titre: Mon travail
    questions:
      - { id: jour, genre: date, question: Quel jour ?, intitule: Jour, theme: identite, alimente: entretien.date }
      - { id: metier, genre: ligne, question: Quel métier ?, intitule: Métier, theme: poste, obligatoire: oui }
      - { id: fierte, genre: texte, question: De quoi êtes-vous fier ?, intitule: Ma fierté, theme: reussites, obligatoire: oui }
      - { id: apprenti, genre: oui-non, question: Suivez-vous un apprenti ?, intitule: Je suis un apprenti, theme: encadrement }
      - id: prenom-apprenti
        genre: ligne
        question: Comment l'aidez-vous ?
        intitule: Mon aide
        theme: encadrement
        obligatoire: oui
        si: { question: apprenti, vaut: true }
      - { id: secret, genre: texte, question: Que gardez-vous ?, intitule: Pour moi, theme: questions, prive: oui }
  - id: retour
    titre: Mon retour
    si: { contexte: retour }
    questions:
      - { id: reprise, genre: texte, question: Comment se passe la reprise ?, intitule: Ma reprise, theme: projet }
deroule:
  - { titre: Dire bonjour, part: 10 }
  - { titre: Parler du travail, part: 20 }
listes:
  une_semaine_avant: [Relire]
  la_veille: [Dormir]
  pendant: [Noter]
  dans_les_deux_jours: [Écrire]
exemples: []
`;
