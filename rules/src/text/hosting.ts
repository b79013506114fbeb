/**
 * Services under whose name anyone opens a site of their own, as of November 2026: each site has its own label
 * before them. From the private section of the public suffix list, and from the services' own pages.
 */
const HOSTING: ReadonlySet<string> = new Set(
  (
    'wordpress.com blogspot.com blogspot.be blogspot.ca blogspot.ch blogspot.fr over-blog.com over-blog.fr e-monsite.com ' +
    'jimdofree.com jimdosite.com webnode.fr webnode.be webnode.com webnode.page wixsite.com wixstudio.com weebly.com ' +
    'weeblysite.com canalblog.com eklablog.com eklablog.fr blogspirit.com skyrock.com hautetfort.com blog4ever.com ' +
    'blogg.org typepad.com typepad.fr tumblr.com substack.com ghost.io medium.com livejournal.com squarespace.com ' +
    'strikingly.com mystrikingly.com godaddysites.com webflow.io framer.website framer.app carrd.co notion.site ' +
    'site123.me ucraft.site yolasite.com simplesite.com pagesperso-orange.fr perso.sfr.fr free.fr github.io gitlab.io ' +
    'codeberg.page netlify.app vercel.app pages.dev workers.dev web.app firebaseapp.com appspot.com herokuapp.com ' +
    'onrender.com surge.sh glitch.me replit.app repl.co azurewebsites.net cloudfront.net amazonaws.com ' +
    'myshopify.com mysellix.io forumactif.com forumactif.org forumgratuit.org hubspotpagebuilder.com assoconnect.com ' +
    'ning.com neocities.org altervista.org 000webhostapp.com infinityfreeapp.com duckdns.org ngrok.io ngrok-free.app'
  ).split(' '),
)

/** Whether the sites under a host belong to many: `github.io`. */
export const isHosting = (host: string) => HOSTING.has(host)
