import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { imitationsOf, mixesScripts, readsAsLatin } from './look-alikes.ts'

const imitated = imitationsOf(
  ['lestilleuls.be', 'mairie-dours.fr', 'ecoleverte.wordpress.com'],
  ['service-public.fr', 'rtbf.be', 'gouv.fr', 'monorg.co.uk'],
)
const hostOf = (address: string) => new URL(`https://${address}`).hostname

for (const [address, site] of [
  ['lestilleuls.be.evil.example', 'lestilleuls.be'],
  ['www.service-public.fr.evil.example', 'service-public.fr'],
  ['service-public-fr.com', 'service-public.fr'],
  ['mon-service-public-fr.com', 'service-public.fr'],
  ['service-public-fr-compte.com', 'service-public.fr'],
  ['impots-gouv-fr.com', 'gouv.fr'],
  ['lestilleuls-connexion.net', 'lestilleuls.be'],
  ['lestileuls.be', 'lestilleuls.be'],
  ['lestilleusl.org', 'lestilleuls.be'],
  ['lestilleulss.co.uk', 'lestilleuls.be'],
  ['agenda.lestil1euls.be', 'lestilleuls.be'],
  ['lestiIleuls.be', 'lestilleuls.be'],
  ['ⅼestiⅼⅼeuls.be', undefined],
  ['lеstilleuls.be', 'lestilleuls.be'],
  ['lestilleüls.be', 'lestilleuls.be'],
  ['mairie-dours.gouv.fr', undefined],
  ['rnairie-dours.fr', 'mairie-dours.fr'],
  ['ecolevert.wordpress.com', 'ecoleverte.wordpress.com'],
] as const)
  test(`« ${address} » ${site ? `imitates « ${site} »` : 'imitates nothing'}`, () => {
    equal(imitated(hostOf(address)), site)
  })

test('one’s own sites, and honest neighbours, imitate nothing', () => {
  for (const host of [
    'lestilleuls.be',
    'blog.lestilleuls.be',
    'lestilleuls.org',
    'lestilleuls-bruxelles.be',
    'lestilleuls.wordpress.com',
    'rtbg.be',
    'www.education.gouv.fr',
    'magasin.example',
    'co.uk',
    'wordpress.com',
    'xn--.example',
  ])
    equal(imitated(host), undefined, host)
})

test('a label in two alphabets is seen, a word of one language is not', () => {
  equal(mixesScripts(hostOf('mаgasin.example')), true)
  equal(mixesScripts(hostOf('école.example')), false)
  equal(mixesScripts(hostOf('пример.example')), false)
})

test('a whole name in letters that pass for Latin is read as Latin', () => {
  equal(readsAsLatin(hostOf('раураӏ.com')), 'paypal.com')
  equal(readsAsLatin(hostOf('пример.com')), undefined)
  equal(readsAsLatin(hostOf('сахар.xn--p1ai')), undefined)
  equal(readsAsLatin('ecole.fr'), undefined)
})

test('no host makes it fail, and no site imitates itself', () => {
  const label = fc.stringMatching(/^[a-z0-9-]{0,12}$/)
  fc.assert(
    fc.property(
      fc.array(label, { maxLength: 8 }),
      fc.array(fc.string(), { maxLength: 4 }),
      (labels, sites) => {
        const host = labels.join('.')
        const found = imitationsOf(sites, [...sites, host])(host)
        equal(found === undefined || found !== host, true)
      },
    ),
  )
})

test('five hundred sites cost no more than one', () => {
  const many = imitationsOf(
    [],
    Array.from({ length: 500 }, (_, i) => `organisation-${i}.example`),
  )
  const start = performance.now()
  for (let i = 0; i < 10_000; i++) many('blog.un-magasin-en-ligne.example')
  // Some hundredths of a second; comparing with each of them takes many. The bound is for slow machines.
  equal(performance.now() - start < 5_000, true)
})
