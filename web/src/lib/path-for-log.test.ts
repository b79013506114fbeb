import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { pathForLog } from './path-for-log.ts'

const TOKEN = 'vh1WxqHLPay1WEiqC4U66Ghxkqrf3LMMsQLtee-FICI'

for (const [path, logged] of [
  [`/family/${TOKEN}`, '/family/…'],
  [`/family/${TOKEN}/media/1`, '/family/…/media/1'],
  [`/invitation/${TOKEN}`, '/invitation/…'],
  [`/reset/${TOKEN}`, '/reset/…'],
  ['/people/1/rights', '/people/1/rights'],
] as const)
  test(`the log of the server says ${logged}`, () => equal(pathForLog({ pathname: path }), logged))
