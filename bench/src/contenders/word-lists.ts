/** The words our detectors look for (`rules/src/text/`, November 2026), so that every contender looks for the same. */

const lines = (text: string) => text.trim().split(/\s*[,\n]\s*/)

export const SITUATIONS = lines(`
  malade, maladie, hospitalisé, hospitalisée, hospitalisation, à l’hôpital, aux urgences, opéré, opérée, opération
  diagnostic, diagnostiqué, diagnostiquée, traitement, médicament, médicaments, médication, souffre de, souffre d’
  atteint de, atteinte de, atteint d’, atteinte d’, crise d’épilepsie, épilepsie, épileptique, autiste, autisme
  trisomie, trisomique, handicap, handicapé, handicapée, dépression, dépressif, dépressive, burn-out, cancer, diabète
  diabétique, séropositif, séropositive, vih, allergie, allergique, psychiatrie, psychiatrique, psychologue
  tentative de suicide, enceinte, fausse couche, grossesse, addiction, alcoolique, cure, sevrage, arrêt maladie
  en incapacité, divorce, divorcé, divorcée, divorcent, séparation, séparés, garde alternée, garde des enfants
  placé en famille, placée en famille, famille d’accueil, juge de la jeunesse, aide sociale, cpas, rsa, surendetté
  surendettée, endetté, endettée, licencié, licenciée, en prison, incarcéré, incarcérée, condamné, condamnée
  garde à vue, plainte contre, violences conjugales, maltraité, maltraitée`)

export const SECRETS = lines(`
  mot de passe, mots de passe, mdp, code wifi, code wi-fi, code du wifi, code du wi-fi, clé wifi, clé wi-fi
  clé du wifi, code d’accès, code d’entrée, code de la porte, code du portail, code de l’alarme, code pin, code secret
  code confidentiel, code du coffre, digicode, identifiants, password, passcode, access code, door code, pin code`)

export const SHORTENERS = lines(`
  bit.ly, bitly.com, tinyurl.com, t.co, goo.gl, ow.ly, buff.ly, is.gd, v.gd, cutt.ly, rb.gy, lnkd.in, fb.me, urlr.me
  shorturl.at, tiny.cc, bl.ink, t.ly, rebrand.ly, dlvr.it, ift.tt, trib.al, s.id, qrco.de, shorte.st, adf.ly, bc.vc
  u.to, x.co, soo.gd, short.io, smarturl.it, hubs.ly, hubs.la, po.st, snip.ly, mcaf.ee, tr.im, clck.ru, urlz.fr
  lc.cx, 1url.com, swll.to, huit.re, vu.fr, surl.li, shorturl.gg, kutt.it, n9.cl, da.gd, chilp.it, tny.im, me2.do`)

const BODIES = lines(`
  l’asbl, l’association, l’organisation, l’institution, l’établissement, la structure, la direction
  le conseil d’administration, le syndicat, la commune, la mairie, le département, l’intercommunalité
  la communauté de communes, la collectivité, le cpe, la garderie, l’école, l’entreprise`)
const OURS = lines(`
  notre asbl, notre association, notre organisation, notre institution, notre établissement, notre structure
  notre direction, notre syndicat, notre commune, notre département, notre intercommunalité, notre cpe`)
const SAYS = lines(`
  annonce, annoncent, informe, informent, vous informe, vous informent, déclare, déclarent, confirme, confirment
  dément, démentent, condamne, condamnent, dénonce, dénoncent, soutient, soutiennent, décide, décident, a décidé
  ont décidé, refuse, refusent, s’engage, s’engagent, recommande, recommandent, demande, demandent, estime, estiment
  considère, considèrent, prend position, prennent position, présente ses excuses, présentent leurs excuses
  communique, communiquent, regrette, regrettent`)

/** Words that speak for an organisation: « au nom de l’association », « notre direction annonce ». */
export const VOICE = [
  ...BODIES.flatMap((body) => [`au nom de ${body}`, `nous, ${body}`, `nous ${body}`]),
  ...OURS.map((ours) => `au nom de ${ours}`),
  ...[...BODIES, ...OURS].flatMap((body) => SAYS.map((says) => `${body} ${says}`)),
]
