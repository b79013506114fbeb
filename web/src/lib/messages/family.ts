import { de } from '@balise/server/consents/french'
import type { FamilyLanguage, Needed } from '@balise/server/consents'

/**
 * The page a family opens by its link. The questions and what is said of them come from the server, which keeps them
 * with the answers: here is what stands around. The one page that is in Dutch too.
 */
const fr = {
  title: (name: string, isSelf: boolean) =>
    isSelf
      ? 'Les photos où l’on vous voit : à vous de choisir'
      : `Les photos ${de(name)} : à vous de choisir`,
  personal: (name: string) => `Page personnelle ${de(name)}`,
  hello: (name: string) => `Bonjour ${name}. Dites oui ou non pour chaque endroit et chaque usage.`,
  language: 'Langue',
  take: 'Prendre des photos',
  show: 'Montrer des photos',
  yes: 'Oui',
  no: 'Non',
  withdrawn: 'Vous avez retiré votre accord.',
  expired: 'Votre réponse a pris fin.',
  waiting: 'Il manque encore la réponse d’une autre personne : d’ici là, la photo ne sort pas.',
  disagreement: 'Les réponses ne sont pas les mêmes : la photo ne sort pas.',
  childNo: (name: string) => `${name} a dit non : la photo ne sort pas.`,
  needed: (count: number, because: Needed['because'], organisation: string) => {
    if ('says' in because) return because.says
    if (because.code === 'own-age') return 'À cet âge, la personne répond elle-même.'
    if (count < 2) return ''
    return because.code === 'charter'
      ? `La charte de ${organisation} demande ${count} réponses.`
      : 'Il faut le oui des deux parents : la loi leur confie ensemble l’image de leur enfant.'
  },
  wordTitle: (name: string) => `Ce qu’en dit ${name}`,
  wordLead: (name: string) =>
    `Facultatif. Écrivez ce que ${name} vous a dit. Un non de l’enfant vaut non, même si les parents disent oui.`,
  word: (name: string) => `Les mots ${de(name)}`,
  wordIsNo: (name: string) => `${name} ne veut être sur aucune photo`,
  count: (yes: number, no: number, none: number) => `${yes} oui, ${no} non, ${none} sans réponse.`,
  others: (count: number) =>
    count === 1
      ? 'Une autre personne répond aussi, sur sa propre page.'
      : `${count} autres personnes répondent aussi, chacune sur sa page.`,
  save: 'Enregistrer mes choix',
  saved: 'Vos choix sont enregistrés. Vous pouvez les changer quand vous voulez.',
  unchanged: 'Rien n’a changé depuis la dernière fois.',
  takeAll: 'Retirer tous mes accords',
  takeAllHint: 'Chaque oui devient un non, tout de suite. Ce qui est publié entre dans la liste à retirer.',
  help: 'Besoin d’aide pour remplir cette page ?',
  paper: 'Imprimer le formulaire',
  paperHint:
    'Si vous préférez le papier : cochez-le, signez-le et rendez-le. Cette page continue de s’ouvrir.',
  goTo: 'Sur cette page',
  toPaper: 'Répondre sur papier',
  toTakeBack: 'Tout retirer',
  lost: 'Ce lien n’appartient qu’à vous.',
  giveBack: 'Je l’ai transmis par erreur : le fermer',
  giveBackHint: 'Il cesse de fonctionner. Si nous avons votre adresse, un autre vous est envoyé.',
  closedTitle: 'Ce lien est fermé',
  closedMailed: 'Il ne s’ouvre plus. Un nouveau lien vient de partir à l’adresse que nous avons de vous.',
  closed: 'Il ne s’ouvre plus. Demandez-en un autre à la structure qui vous l’a donné.',
  where: (name: string, isSelf: boolean) => (isSelf ? 'Où l’on vous voit' : `Où l’on voit ${name}`),
  nowhere: 'Nulle part, à notre connaissance.',
  noText: 'Publication sans texte',
  see: 'Voir',
  ask: 'Demander le retrait',
  askNote: 'Voulez-vous dire pourquoi ? C’est facultatif.',
  askIt: 'Demander le retrait de cette publication',
  asked: 'Votre demande est notée. Cette page vous dira ce qu’elle devient.',
  waitingState: (asked: string, due: string) => `À retirer depuis le ${asked}, au plus tard le ${due}`,
  closedState: {
    open: (day: string) => day,
    removing: (day: string) => day,
    gone: (day: string) => `Retirée le ${day}`,
    'not-recallable': (day: string) =>
      `Diffusion arrêtée le ${day}. Ce qui a été donné ou envoyé ne peut pas être repris.`,
    kept: (day: string) => `Gardée, décision du ${day}. Demandez-nous pourquoi.`,
  },
  privacy: 'Cette page ne charge rien d’ailleurs et ne mesure personne.',
}

const en: typeof fr = {
  title: (name, isSelf) =>
    isSelf ? 'Pictures that show you: your choice' : `Pictures of ${name}: your choice`,
  personal: (name) => `Personal page of ${name}`,
  hello: (name) => `Hello ${name}. Say yes or no for each place and each use.`,
  language: 'Language',
  take: 'Taking pictures',
  show: 'Showing pictures',
  yes: 'Yes',
  no: 'No',
  withdrawn: 'You took your agreement back.',
  expired: 'Your answer has ended.',
  waiting: 'Another person’s answer is still missing: until then, the picture stays here.',
  disagreement: 'The answers are not the same: the picture stays here.',
  childNo: (name) => `${name} said no: the picture stays here.`,
  needed: (count, because, organisation) => {
    if ('says' in because) return because.says
    if (because.code === 'own-age') return 'At this age, people answer for themselves.'
    if (count < 2) return ''
    return because.code === 'charter'
      ? `The charter of ${organisation} asks for ${count} answers.`
      : 'Both parents must say yes: the law entrusts their child’s image to them together.'
  },
  wordTitle: (name) => `What ${name} says`,
  wordLead: (name) =>
    `Optional. Write what ${name} told you. A child’s no is a no, even when the parents say yes.`,
  word: (name) => `${name}’s words`,
  wordIsNo: (name) => `${name} wants to be in no picture`,
  count: (yes, no, none) => `${yes} yes, ${no} no, ${none} without an answer.`,
  others: (count) =>
    count === 1
      ? 'Another person answers too, on a page of their own.'
      : `${count} other people answer too, each on their own page.`,
  save: 'Save my choices',
  saved: 'Your choices are saved. You can change them whenever you want.',
  unchanged: 'Nothing has changed since last time.',
  takeAll: 'Take back all my agreements',
  takeAllHint: 'Each yes becomes a no, at once. What is published goes on the list to be taken down.',
  help: 'Need help with this page?',
  paper: 'Print the form',
  paperHint: 'If you prefer paper: tick it, sign it and hand it back. This page still opens.',
  goTo: 'On this page',
  toPaper: 'Answer on paper',
  toTakeBack: 'Take everything back',
  lost: 'This link is yours alone.',
  giveBack: 'I passed it on by mistake: close it',
  giveBackHint: 'It stops working. If we have your address, another one is sent to you.',
  closedTitle: 'This link is closed',
  closedMailed: 'It no longer opens. A new link has just left for the address we have of you.',
  closed: 'It no longer opens. Ask whoever gave it to you for another one.',
  where: (name, isSelf) => (isSelf ? 'Where you are seen' : `Where ${name} is seen`),
  nowhere: 'Nowhere, as far as we know.',
  noText: 'Post without text',
  see: 'See it',
  ask: 'Ask for its removal',
  askNote: 'Would you like to say why? You need not.',
  askIt: 'Ask for the removal of this post',
  asked: 'Your request is noted. This page will tell you what becomes of it.',
  waitingState: (asked, due) => `To be removed since ${asked}, by ${due} at the latest`,
  closedState: {
    open: (day) => day,
    removing: (day) => day,
    gone: (day) => `Removed on ${day}`,
    'not-recallable': (day) => `Distribution stopped on ${day}. What was given or sent cannot be taken back.`,
    kept: (day) => `Kept, decided on ${day}. Ask us why.`,
  },
  privacy: 'This page loads nothing from elsewhere and measures nobody.',
}

const nl: typeof fr = {
  title: (name, isSelf) =>
    isSelf ? 'Foto’s waarop u te zien bent: u kiest' : `De foto’s van ${name}: u kiest`,
  personal: (name) => `Persoonlijke pagina van ${name}`,
  hello: (name) => `Dag ${name}. Zeg ja of nee voor elke plaats en elk gebruik.`,
  language: 'Taal',
  take: 'Foto’s nemen',
  show: 'Foto’s tonen',
  yes: 'Ja',
  no: 'Nee',
  withdrawn: 'U hebt uw toestemming ingetrokken.',
  expired: 'Uw antwoord is afgelopen.',
  waiting: 'Het antwoord van iemand anders ontbreekt nog: tot dan blijft de foto hier.',
  disagreement: 'De antwoorden zijn niet dezelfde: de foto blijft hier.',
  childNo: (name) => `${name} zei nee: de foto blijft hier.`,
  needed: (count, because, organisation) => {
    if ('says' in because) return because.says
    if (because.code === 'own-age') return 'Op deze leeftijd antwoordt men zelf.'
    if (count < 2) return ''
    return because.code === 'charter'
      ? `Het charter van ${organisation} vraagt ${count} antwoorden.`
      : 'Beide ouders moeten ja zeggen: de wet vertrouwt hun samen het beeld van hun kind toe.'
  },
  wordTitle: (name) => `Wat ${name} zegt`,
  wordLead: (name) =>
    `Niet verplicht. Schrijf wat ${name} u zei. Een nee van het kind is nee, ook als de ouders ja zeggen.`,
  word: (name) => `De woorden van ${name}`,
  wordIsNo: (name) => `${name} wil op geen enkele foto staan`,
  count: (yes, no, none) => `${yes} ja, ${no} nee, ${none} zonder antwoord.`,
  others: (count) =>
    count === 1
      ? 'Iemand anders antwoordt ook, op een eigen pagina.'
      : `${count} anderen antwoorden ook, elk op een eigen pagina.`,
  save: 'Mijn keuzes bewaren',
  saved: 'Uw keuzes zijn bewaard. U kunt ze veranderen wanneer u wilt.',
  unchanged: 'Er is niets veranderd sinds de vorige keer.',
  takeAll: 'Al mijn toestemmingen intrekken',
  takeAllHint: 'Elke ja wordt meteen een nee. Wat gepubliceerd is, komt op de lijst om te verwijderen.',
  help: 'Hulp nodig bij deze pagina?',
  paper: 'Het formulier afdrukken',
  paperHint: 'Liever op papier? Kruis het aan, onderteken het en geef het terug. Deze pagina blijft werken.',
  goTo: 'Op deze pagina',
  toPaper: 'Op papier antwoorden',
  toTakeBack: 'Alles intrekken',
  lost: 'Deze link is alleen van u.',
  giveBack: 'Ik gaf hem per vergissing door: sluit hem',
  giveBackHint: 'Hij werkt niet meer. Als we uw adres hebben, krijgt u een andere.',
  closedTitle: 'Deze link is gesloten',
  closedMailed: 'Hij opent niet meer. Een nieuwe link is vertrokken naar het adres dat we van u hebben.',
  closed: 'Hij opent niet meer. Vraag een andere aan wie hem u gaf.',
  where: (name, isSelf) => (isSelf ? 'Waar u te zien bent' : `Waar ${name} te zien is`),
  nowhere: 'Nergens, voor zover we weten.',
  noText: 'Bericht zonder tekst',
  see: 'Bekijken',
  ask: 'Verwijdering vragen',
  askNote: 'Wilt u zeggen waarom? Dat hoeft niet.',
  askIt: 'De verwijdering van dit bericht vragen',
  asked: 'Uw vraag is genoteerd. Deze pagina zegt u wat ervan komt.',
  waitingState: (asked, due) => `Te verwijderen sinds ${asked}, ten laatste op ${due}`,
  closedState: {
    open: (day) => day,
    removing: (day) => day,
    gone: (day) => `Verwijderd op ${day}`,
    'not-recallable': (day) =>
      `Verspreiding gestopt op ${day}. Wat gegeven of verstuurd is, kan niet worden teruggehaald.`,
    kept: (day) => `Behouden, beslist op ${day}. Vraag ons waarom.`,
  },
  privacy: 'Deze pagina laadt niets van elders en meet niemand.',
}

export const familyWords: Record<FamilyLanguage, typeof fr> = { fr, en, nl }
