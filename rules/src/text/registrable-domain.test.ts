import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { isOpenSuffix, publicSuffixOf, registrableDomain } from './registrable-domain.ts'

// From the tests that come with the list (checkPublicSuffix, public domain), and French, Belgian and Québec names.
for (const [host, domain] of [
  ['com', undefined],
  ['example.com', 'example.com'],
  ['a.b.example.com', 'example.com'],
  ['example', undefined],
  ['b.example.example', 'example.example'],
  ['uk.com', 'uk.com'],
  ['test.ac', 'test.ac'],
  ['jp', undefined],
  ['ac.jp', undefined],
  ['www.test.ac.jp', 'test.ac.jp'],
  ['ide.kyoto.jp', undefined],
  ['www.b.ide.kyoto.jp', 'b.ide.kyoto.jp'],
  ['c.kobe.jp', undefined],
  ['a.b.c.kobe.jp', 'b.c.kobe.jp'],
  ['www.city.kobe.jp', 'city.kobe.jp'],
  ['test.ck', undefined],
  ['a.b.test.ck', 'b.test.ck'],
  ['www.www.ck', 'www.ck'],
  ['a.xn--85x722f.xn--55qx5d.cn', 'xn--85x722f.xn--55qx5d.cn'],
  ['www.service-public.gouv.fr', 'service-public.gouv.fr'],
  ['lestilleuls.asso.fr', 'lestilleuls.asso.fr'],
  ['www.quebec.ca', 'quebec.ca'],
  ['cpe.example.qc.ca', 'example.qc.ca'],
  ['ville.brussels', 'ville.brussels'],
  ['192.0.2.7', undefined],
  ['[2001:db8::1]', undefined],
] as const)
  test(`« ${host} » ${domain ? `was registered as « ${domain} »` : 'is nobody’s name'}`, () => {
    equal(registrableDomain(host), domain)
  })

test('a suffix may be of another alphabet', () => {
  equal(publicSuffixOf('www.xn--55qx5d.cn'), 'xn--55qx5d.cn')
})

test('a suffix of a government is not open to anyone', () => {
  equal(isOpenSuffix('gouv.fr'), false)
  equal(isOpenSuffix('gov.uk'), false)
  equal(isOpenSuffix('asso.fr'), true)
  equal(isOpenSuffix('com'), true)
  equal(isOpenSuffix('lestilleuls.be'), false)
})
