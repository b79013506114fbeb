import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { audit } from '../audit.ts'
import type { AnyDuty } from '../duty.ts'
import { givenCharter, givenRule, THURSDAY, tilleuls } from '../kinds/given.ts'
import { dutiesEn } from '../messages/duties-en.ts'
import { dutiesFr } from '../messages/duties-fr.ts'
import type { Locale } from '../messages/language.ts'
import { readOrganisation } from '../read-case.ts'
import { compile, whole } from '../whole.ts'
import { duties } from './index.ts'

const HEADINGS = ['Ce que le devoir demande', 'Paramètres', 'Exemples', 'Limites', 'Source']
type Example = { outcome: string; message: string | undefined; changes: Changes }
/** What an example changes of the small organisation of `kinds/given.ts`. */
type Changes = { now?: string; parameters?: Record<string, unknown>; organisation?: object; charter?: object }

const examplesOf = (page: string): Example[] =>
  [...page.matchAll(/^```json (tenu|manque)(?: (\S+))?\n([\s\S]*?)^```/gm)].map(
    ([, outcome, message, json]) => ({ outcome: outcome!, message, changes: JSON.parse(json!) as Changes }),
  )

function auditOf(
  id: string,
  { now = THURSDAY, parameters = {}, organisation, charter: head }: Changes,
  locale?: Locale,
) {
  const given = givenCharter(givenRule(id, { parameters }))
  const charter = { ...given, effectiveOn: null, reviewOn: '2027-01-01', ...head }
  return audit(compile(charter), readOrganisation({ ...tilleuls, ...organisation }), now, locale)
}

const sentencesOf = ({ id }: AnyDuty) =>
  dutiesFr[id] as unknown as { title?: string; parameters?: object; findings: object }

for (const duty of duties) {
  const page = readFileSync(new URL(`${duty.id}.md`, import.meta.url), 'utf8')
  const examples = examplesOf(page)
  const texts = sentencesOf(duty)

  test(`the page of the duty ${duty.id} has its title, its headings and its parameters`, () => {
    if (texts.title) equal(/^# (.*)$/m.exec(page)?.[1], texts.title)
    deepEqual(
      [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading),
      HEADINGS,
    )
    const names = Object.keys(duty.parameters.properties ?? {})
    if (texts.parameters) deepEqual(Object.keys(texts.parameters).sort(), names.sort())
    deepEqual(
      names.filter((name) => !page.includes(`\`${name}\``)),
      [],
    )
  })

  examples.forEach(({ outcome, message, changes }, i) => {
    test(`example ${i + 1} of the page of the duty ${duty.id} holds`, () => {
      const { findings, fulfilled } = auditOf(duty.id, changes)
      deepEqual(fulfilled, outcome === 'tenu' ? [duty.id] : [])
      if (outcome === 'tenu') return
      const said = texts.findings as Record<string, (data: object) => string>
      ok(findings.some(({ message: sentence, data }) => bare(sentence) === bare(said[message!]!(data))))
    })
  })

  test(`the page of the duty ${duty.id} shows each of its sentences, and one organisation that holds it`, () => {
    const shown = new Set(examples.map(({ message }) => message))
    deepEqual(
      Object.keys(texts.findings).filter((message) => !shown.has(message)),
      [],
    )
    ok(examples.some(({ outcome }) => outcome === 'tenu'))
  })

  test(`the duty ${duty.id} says the same thing in both languages`, () => {
    for (const { changes } of examples) {
      const fr = auditOf(duty.id, changes, 'fr').findings
      const en = auditOf(duty.id, changes, 'en').findings
      const facts = ({ rule, standing, data, about, since, due }: (typeof fr)[number]) => ({
        rule,
        standing,
        data,
        about,
        since,
        due,
      })
      deepEqual(fr.map(facts), en.map(facts))
      for (const { message, todo } of fr) {
        ok(!/ [:;!?»]|« |undefined|NaN|\bde [aeiouéè]/i.test(message + todo), message)
        ok(/^[\p{Lu}«0-9].*\.$/u.test(message) && /\.$/.test(todo), message)
      }
      for (const { message, todo } of en) ok(!/[«»]|undefined|NaN/.test(message + todo), message)
    }
  })
}

test('every duty is a kind that a charter may name, and has sentences in both languages', () => {
  deepEqual(
    duties.map(({ id }) => id).filter((id) => !whole.kinds.has(id)),
    [],
  )
  deepEqual(Object.keys(dutiesFr).sort(), duties.map(({ id }): string => id).sort())
  deepEqual(Object.keys(dutiesEn).sort(), Object.keys(dutiesFr).sort())
})

const bare = (text: string) => text.replaceAll(/\s/g, ' ')
