/**
 * Services whose links hide where they lead, as of November 2026: the general ones, and those of the networks.
 * A service that shows the name of what it leads to (youtu.be, g.co) is not one of them.
 */
const SHORTENERS: ReadonlySet<string> = new Set(
  (
    'bit.ly bitly.com tinyurl.com t.co goo.gl ow.ly buff.ly is.gd v.gd cutt.ly rb.gy lnkd.in fb.me ' +
    'urlr.me shorturl.at tiny.cc bl.ink t.ly rebrand.ly dlvr.it ift.tt trib.al s.id qrco.de shorte.st ' +
    'adf.ly bc.vc u.to x.co soo.gd short.io smarturl.it hubs.ly hubs.la po.st snip.ly mcaf.ee tr.im ' +
    'clck.ru urlz.fr lstu.fr frama.link eepurl.com amzn.to dub.sh x.gd bit.do goo.su cutt.us lc.cx ' +
    '1url.com swll.to huit.re vu.fr surl.li shorturl.gg kutt.it n9.cl da.gd chilp.it tny.im me2.do ' +
    'bitly.ws encurtador.com.br'
  ).split(' '),
)

export const isShortener = (host: string) => SHORTENERS.has(host)
