/** Texts that are no charter: news, a recipe, a story, minutes, a notice, a history, a manual, an offer. */
export const NO_NORMS: Record<string, string> = {
  news: `La mairie de Montrieux encadre ses comptes en ligne

Le conseil municipal de Montrieux a adopté mardi soir une charte des réseaux sociaux. Le texte, préparé pendant six mois par un groupe de travail, concerne les 240 agents de la commune.

« Nous avons connu deux incidents l'an dernier », a expliqué le maire, Paul Verdier, à l'issue de la séance. Un agent avait publié la photo d'un chantier sans autorisation, et un autre avait critiqué un élu sur sa page personnelle. Selon la direction générale, les agents devront désormais demander un accord avant de créer une page.

L'opposition s'est abstenue. « On ne peut pas surveiller tout le monde », a regretté Claire Morin, conseillère d'opposition. Le syndicat majoritaire a demandé que le texte soit présenté en comité social.

La commune comptait 3 200 abonnés sur Facebook en 2023, contre 1 100 en 2019. Le service communication a indiqué que la page avait reçu plus de 400 messages en un an. Une réunion publique aura lieu le 12 mars.`,
  recipe: `Tarte aux pommes de ma grand-mère

Pour six personnes. Préparation : 30 minutes. Cuisson : 40 minutes.

Ingrédients :

- 250 g de farine
- 125 g de beurre
- 4 pommes
- 80 g de sucre

Préparation

1. Mélangez la farine et le beurre du bout des doigts. Ajoutez une pincée de sel.
2. Versez un peu d'eau froide et formez une boule. Ne travaillez pas trop la pâte.
3. Laissez reposer une heure au frais.
4. Épluchez les pommes, coupez-les en fines lamelles et disposez-les sur la pâte.
5. Il faut préchauffer le four à 180 degrés. Enfournez pour 40 minutes au maximum.

La tarte doit être dorée. Vous pouvez la servir tiède avec une boule de glace. Évitez de la mettre au réfrigérateur. Partagez la photo de votre tarte avec vos amis !`,
  story: `Le phare

Marthe n'avait jamais vu la mer. Elle descendit du train à la tombée du jour, sa valise à la main, et chercha du regard l'homme qui devait l'attendre. Il n'y avait personne.

Elle s'assit sur un banc. Le vent portait une odeur de sel. Un chien traversa la place sans la regarder. « Il faut toujours que tu partes », lui avait dit son frère, et elle n'avait pas répondu.

Vers dix heures, un vieux monsieur s'approcha. Il tenait une lanterne et parlait à voix basse. « Vous ne pouvez pas rester ici, dit-il. La dernière navette est passée. » Elle le suivit le long de la digue. Le phare, au loin, clignait comme un œil fatigué.

Elle pensa qu'elle devrait écrire à sa mère, puis elle oublia. Les vagues montaient. Demain, elle commencerait une autre vie.`,
  minutes: `Compte rendu de la réunion du 4 février

Présents : Mme Lefort, M. Baudry, Mme Nkosi, M. Tavares. Excusée : Mme Petit.

Ordre du jour : page Facebook de l'association, fête de printemps, questions diverses.

1. Page Facebook

Mme Lefort présente les chiffres de la page. M. Baudry estime que les photos des enfants devraient être floutées. Mme Nkosi demande si les bénévoles peuvent publier eux-mêmes. M. Tavares rappelle que la fédération prépare un modèle de charte. Un échange a lieu sur les commentaires agressifs reçus en janvier. Plusieurs membres souhaitent que le sujet revienne à la prochaine réunion. Aucune décision n'est prise.

2. Fête de printemps

La date du 24 mai est évoquée. Le bureau prend acte du devis du traiteur.

La séance est levée à 21 h 15.`,
  notice: `Grande fête du quartier des Lilas

Samedi 14 juin, de 10 h à 22 h, place du Marché. Venez nombreux !

Au programme : vide-grenier, concert, atelier de maquillage pour les enfants, buvette. L'entrée est gratuite. Les inscriptions au vide-grenier se font à la maison de quartier jusqu'au 6 juin. Apportez votre bonne humeur et votre pique-nique.

En cas de pluie, la fête se tiendra dans la salle polyvalente. Retrouvez toutes les informations sur notre page Facebook et partagez l'événement avec vos voisins.`,
  history: `Histoire des réseaux sociaux

Les premiers forums sont apparus à la fin des années 1970. En 1997, SixDegrees permettait déjà de créer un profil et une liste d'amis. Facebook a été fondé en 2004 à Harvard, d'abord réservé aux étudiants ; le public y a accédé en 2006. Twitter est né la même année : un message ne pouvait pas dépasser 140 caractères.

Au cours des années 2010, les photographies ont pris une place croissante. Instagram comptait un milliard d'utilisateurs en 2018. Des chercheurs ont montré que les contenus qui provoquent la colère circulent plus vite. Plusieurs pays ont adopté des lois sur la haine en ligne.

Aujourd'hui, près de 60 % de la population mondiale utilise au moins un réseau social. Les usages diffèrent selon l'âge : les plus jeunes préfèrent les vidéos courtes.`,
  presentation: `Notre association

Les Amis du Canal réunissent depuis 1998 des riverains, des pêcheurs et des promeneurs. L'association compte 180 adhérents et publie une lettre trois fois par an. Elle entretient les chemins, plante des haies et organise des visites.

Notre page Facebook raconte la vie du canal au fil des saisons. On y trouve des photos d'oiseaux, des dates de sorties et des souvenirs d'anciens mariniers. L'équipe de bénévoles se réunit le premier jeudi du mois. En 2022, elle a reçu le prix du patrimoine de la région.`,
  newsOfToday: `Réseaux sociaux : les soignants appelés à la prudence

L’agence régionale rappelle à ses soignants qu’ils ne doivent pas accepter leurs patients comme amis sur Facebook. La consigne, partie lundi, fait suite à trois plaintes de familles. « Il faut poser des limites », insiste la directrice.

À la clinique des Ormes, on s’interroge. « Je n’ai jamais rien publié sur mes patients », assure un infirmier. Les syndicats réclament une formation. Une charte doit être présentée à la rentrée ; elle sera discutée en comité le 3 septembre.`,
  manual: `Comment ouvrir une page pour votre association

Une page est un bon moyen de se faire connaître. Voici comment procéder en quelques minutes.

1. Ouvrez l’application et cliquez sur Menu.
2. Choisissez Pages, puis Créer.
3. Indiquez le nom de la page et une catégorie.
4. Ajoutez une photo de profil et une image de couverture.
5. Publiez votre premier message.

Vous pouvez ensuite inviter vos amis à suivre la page.`,
  offer: `Offre d’emploi : chargée ou chargé de communication

La ville de Bellerive recrute. Vous animez les réseaux sociaux de la ville, rédigez le magazine et organisez les événements. Vous devez maîtriser les outils de mise en page et avoir une bonne orthographe.

Poste à pourvoir le 1er septembre. Envoyez votre candidature avant le 15 juin.`,
  municipalBulletin: `Bulletin de la commune

La piscine a rouvert samedi. Elle est ouverte de 9 h à 18 h, du lundi au vendredi.

Piscine : rue des Bains, 04 75 00 00 00.

Les travaux ont été dirigés par le service technique. Les entrées sont vendues par la régie. Deux mille visiteurs sont attendus.

Contact : mairie, 04 75 00 00 01.
`,
  feast: `Programme de la fête

Les concerts sont donnés par l’école de musique entre 14 h et 18 h. Les stands sont tenus par les bénévoles. Les lots sont offerts par la commune.

Buvette : M. Roche, 06 00 00 00 00.

Seuls les enfants inscrits participent au tirage.
`,
  birthday: `Notre page Facebook a dix ans

Elle est suivie par trois mille personnes. Les photos sont choisies par Lucie, bénévole. Les messages arrivent surtout le soir, entre 18 h et 22 h. Eux seuls savent pourquoi.
`,
}
