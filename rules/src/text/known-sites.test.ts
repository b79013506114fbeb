import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { isHostOf } from './hosts.ts'
import { knownSites } from './known-sites.ts'

const isKnown = (host: string, ...sites: string[]) => knownSites(sites)(host) !== undefined

test('a site is known with its subdomains, however it is written', () => {
  equal(isKnown('blog.lestilleuls.be', 'https://www.lestilleuls.be/agenda'), true)
  equal(isKnown('fausse-lestilleuls.be', 'lestilleuls.be'), false)
  equal(isKnown('lestilleuls.be.example', 'lestilleuls.be'), false)
})

test('a blog on a hosting service is known without its neighbours', () => {
  equal(isKnown('monecole.wordpress.com', 'monecole.wordpress.com'), true)
  equal(isKnown('autre.wordpress.com', 'monecole.wordpress.com'), false)
})

test('a hosting service does not answer for the sites of its customers', () => {
  for (const service of ['wordpress.com', 'github.io', 'over-blog.com', 'blogspot.com']) {
    equal(isKnown(`autre.${service}`, service), false, service)
    equal(isHostOf(`autre.${service}`, service), false, service)
    equal(isKnown(service, service), true, service)
  }
})

test('an ending that is open to anyone answers for nobody, a government’s for its sites', () => {
  equal(isKnown('inconnu.fr', 'fr'), false)
  equal(isHostOf('inconnu.fr', 'fr'), false)
  equal(isKnown('inconnu.asso.fr', 'asso.fr'), false)
  equal(isKnown('inconnu.qc.ca', 'qc.ca'), false)
  equal(isKnown('www.education.gouv.fr', 'gouv.fr'), true)
  equal(isKnown('cisss.gouv.qc.ca', 'gouv.qc.ca'), true)
})

test('no site is known where none is given, or none can be read', () => {
  equal(isKnown('lestilleuls.be'), false)
  equal(isKnown('lestilleuls.be', ' ', 'http://'), false)
})
