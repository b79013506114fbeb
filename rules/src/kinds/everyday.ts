/** What a school, a town, a union, a day-care, an association or a club writes on any day: no rule about words may mind. */
export const everyday: readonly string[] = `La mairie sera fermée mardi matin pour réunion interne.
Réunion interne jeudi : l’accueil ferme à 16 h.
Votez pour votre projet préféré du budget participatif avant le 30 juin !
Votez pour notre école au concours des jardins.
Dimanche, allez voter : les bureaux ouvrent à 8 h.
Résultats du scrutin : Parti socialiste 32 %, Les Républicains 28 %.
Écoute gratuite, anonyme et confidentielle au 3020.
Vos réponses resteront strictement confidentielles.
Ne communiquez jamais vos informations confidentielles par téléphone.
Merci de ne pas diffuser les photos des enfants sur vos réseaux.
Le programme n’est pas encore annoncé, patience.
Les dates ne sont pas encore annoncées.
Un beau moment partagé entre nous, puis un goûter.
Attention, arnaque : de faux agents des Tilleuls font du porte-à-porte.
Les Tilleuls luttent contre la maltraitance.
Match nul pour Les Tilleuls dimanche, 2 partout.
Les Tilleuls ne sont pas responsables de la coupure d’eau.
Le budget prévisionnel sera voté lundi en conseil, séance publique.
J’ai appris à gérer un budget pendant mon stage.
La fusion des deux écoles est votée : lisez le communiqué.
Le recrutement en interne est ouvert jusqu’au 15 mai.
La promo 2026 a reçu ses diplômes, bravo à toutes et tous !
Vente de gâteaux samedi à 10 h au profit de la classe de mer.
Commandez vos sapins auprès de l’association des parents.
Grande collecte de vêtements, achetez local, donnez utile.
Les émissions de CO2 ont baissé : -20 % en cinq ans.
Baisse de la facture d’énergie de la piscine : -12 %.
Kermesse de l’école : tombola, crêpes et jeux, entrée gratuite.
Nous vous prions de nous excuser pour ce retard.
Messe de Noël à 18 h, visite guidée de l’église à 15 h.
Joyeux Noël et bonne année de la part de toute l’équipe !
Bon ramadan à celles et ceux qui le vivent.
Le service est perturbé en raison d’une grève nationale.
En grève jeudi : la cantine n’est pas assurée.
Le syndicat appelle les enseignants à répondre à l’enquête.
Bravo à notre maire pour ses dix kilomètres !
La directrice a présenté le projet aux familles.
Un spectacle en avant-première, rendez-vous vendredi.
Le CPE recrute une éducatrice : envoyez votre candidature.
Rentrée des classes lundi, n’oubliez pas les goûters.
Inscriptions à la cantine jusqu’au 30 juin sur le portail familles.
Travaux rue de la Gare : circulation alternée cette semaine.
La déchetterie est ouverte du mardi au samedi.
La piscine ferme pour vidange du 5 au 12.
Le match de samedi est reporté à cause de la pluie.
Merci aux bénévoles pour cette belle journée !
Quelle surprise ! Les élèves ont gagné le concours.
Un grand bravo aux équipes, quelle ambiance !!
Prenez soin de vous et de vos proches.
Atelier « Ne pas diffuser de fausses nouvelles » à la médiathèque.
Conférence : comprendre la stratégie nationale bas-carbone.
Perdu : un doudou lapin gris, à rapporter à l’accueil.
Alerte météo : vents forts attendus demain, soyez prudents.
Nous cherchons un service civique pour septembre.
Lisez le compte rendu du conseil municipal sur notre site.
Les tarifs de la garderie restent inchangés.
Portes ouvertes samedi, venez nombreux !
L’assemblée générale du syndicat aura lieu mardi à 19 h.
Bravo au centre culturel pour son défi écolo !
Soutenez Les Verts dimanche au stade.
Rejoignez les bénévoles solidaires du quartier.
Inscrivez-vous sur la liste d’attente, réponse sous huit jours.
Nous soutenons la candidature de la ville au label.
Le projet éducatif est en ligne, donnez votre avis.
Contre le gaspillage, la cantine pèse ses restes.
Vive les vacances ! Retour le 5 janvier.
Le maire et la candidate au service civique ont signé.
Le syndicat demande l’abandon de la réforme.
Nous dénonçons la suppression de dix postes annoncée lundi.
Le conseil syndical a entendu les enseignants en réunion.
Les négociations se poursuivent, un nouveau vote aura lieu en mai.
Les éducatrices ont préparé un spectacle d’ombres.
Le poupon a adoré la purée de carottes.
Journée pédagogique vendredi : le CPE est fermé.
Il reste deux places dans le groupe des 4 ans.
On recrute ! Salaire selon la convention, 35 heures.
Une plainte a été déposée après les dégradations du parc.
La police enquête sur le cambriolage de la buvette.
Une alarme incendie a sonné par erreur, tout va bien.
La stratégie de la ville pour le climat est publiée.
L’appel d’offres est ouvert, lisez le règlement.
La caméra de la place est en panne.
Hausse des températures : pensez à boire.
L’augmentation des tarifs a été votée le 12 mars.
Soirée jeux chez Paul et Nina, apportez un dessert.
Merci à la boulangerie Martin pour les croissants.
Réductions pour les familles nombreuses à la piscine.
Le magasin solidaire rouvre mardi.
Bons plans de la médiathèque pour l’été.
Thank you all for coming to our open day!
The office is closed on Monday, see you on Tuesday.
Tu as entre 6 et 12 ans ? Viens nous rejoindre.
Avez-vous pensé à renouveler votre carte ?
Le mot de passe du wifi est affiché à l’accueil.
Pas de panique : la piscine rouvre lundi.
Rien de neuf, tout va bien.
C’est nul part ailleurs qu’ici que l’on voit ça.
Prenez garde, la route est glissante et dangereuse.
Incroyable mais vrai : 300 inscrits au cross !
Jeu concours : likez et votez pour la photo préférée.
Vous voulez aider ? Donnez deux heures par mois.
Le ciel est dégagé, et la voie aussi !
Formation : comment ne pas divulguer en ligne ses données.`.split('\n')
