import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { charterWith } from '../../test/given-posts.ts'
import { givenCharter, givenMember, givenOrganisation } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import type { Member } from '../ctx.ts'
import { inTransaction } from '../ctx.ts'
import { listEntries } from '../log/index.ts'
import { getPerson } from '../people/index.ts'
import {
  addQuestion,
  answerQuestion,
  certificatePdf,
  checkCertificate,
  finishAttempt,
  getAttempt,
  getMyTraining,
  getTrainingManagement,
  listAskedTrainings,
  setTraining,
  startAttempt,
  takeProposals,
  withdrawQuestion,
} from './index.ts'
import type { Answer } from './index.ts'

const app = await testApp()
const TRAINING = 'id: trained\nkind: training\nmonths: 6\neffect: review'
const NUMBERS =
  'id: numbers\nkind: personal-data\neffect: block\nexamples:\n' +
  '  - pass: { text: Le marché ouvre samedi. }\n  - fail: { text: Appelez sa maman au 0470 12 34 56. }'

async function givenSchool() {
  const { organisationId, administrator } = await givenOrganisation(app, { charter: false })
  await givenCharter(app, organisationId, { source: charterWith([TRAINING, NUMBERS]) })
  const sofia = await givenMember(app, organisationId, {
    name: 'Sofia Petit',
    signed: false,
    accessSince: '2025-12-01',
  })
  const { proposals } = await getTrainingManagement(app.as(administrator), { locale: 'fr' })
  await takeProposals(app.as(administrator), { keys: proposals.map(({ key }) => key) })
  return { organisationId, administrator, sofia }
}

/** Goes through a training; `reply` sees each situation. */
async function take(member: Member, reply: (situation: string) => Answer) {
  const attemptId = await startAttempt(app.as(member))
  for (const { id, situation } of (await getAttempt(app.as(member), { attemptId })).questions)
    await answerQuestion(app.as(member), { attemptId, questionId: id, answer: reply(situation) })
  return { attemptId, ...(await finishAttempt(app.as(member), { attemptId })) }
}
const rightly = (situation: string): Answer => (situation.includes('0470') ? 'refused' : 'allowed')

test('the examples of the rules become situations, with their answer and their article', async () => {
  const { administrator } = await givenSchool()
  const { questions, proposals } = await getTrainingManagement(app.as(administrator), { locale: 'fr' })
  deepEqual(
    questions.map(({ situation, answer, article }) => [situation, answer, article?.number]),
    [
      ['Vous écrivez au nom de l’organisation\u00a0: «\u00a0Le marché ouvre samedi.\u00a0»', 'allowed', '1'],
      [
        'Vous écrivez au nom de l’organisation\u00a0: «\u00a0Appelez sa maman au 0470 12 34 56.\u00a0»',
        'refused',
        '1',
      ],
    ],
  )
  equal(proposals.length, 0)
})

test('passing notes the day, which the charter reads', async () => {
  const { sofia, administrator } = await givenSchool()
  equal((await getMyTraining(app.as(sofia))).standing, 'due')
  const { passed, attemptId } = await take(sofia, rightly)
  equal(passed, true)
  equal((await getPerson(app.as(sofia), { personId: sofia.personId })).trainedOn, '2026-03-12')
  equal((await getMyTraining(app.as(sofia))).certificate?.attemptId, attemptId)
  equal((await listEntries(app.as(administrator), { kind: 'person.trained' })).length, 1)
})

test('what the charter says is shown after the answer, and the first answer counts', async () => {
  const { sofia } = await givenSchool()
  const attemptId = await startAttempt(app.as(sofia))
  const before = await getAttempt(app.as(sofia), { attemptId })
  deepEqual([before.questions[0]?.answer, before.questions[0]?.article], [null, null])
  const questionId = before.questions[0]!.id
  await answerQuestion(app.as(sofia), { attemptId, questionId, answer: 'review' })
  await answerQuestion(app.as(sofia), {
    attemptId,
    questionId,
    answer: rightly(before.questions[0]!.situation),
  })
  const [first] = (await getAttempt(app.as(sofia), { attemptId })).questions
  equal(first?.given, 'review')
  match(first?.article?.quote ?? '', /Voici la règle/)
  equal(await startAttempt(app.as(sofia)), attemptId, 'it goes on')
})

test('too many wrong answers do not pass, and one may try again', async () => {
  const { sofia } = await givenSchool()
  equal((await take(sofia, () => 'allowed')).passed, false)
  equal((await getPerson(app.as(sofia), { personId: sofia.personId })).trainedOn, null)
  equal((await take(sofia, rightly)).passed, true)
})

test('answers are forgotten at the end', async () => {
  const { sofia } = await givenSchool()
  const { attemptId } = await take(sofia, rightly)
  const { answers } = await inTransaction(app.as(sofia), ({ db }) =>
    db.selectFrom('training_attempt').select('answers').where('id', '=', attemptId).executeTakeFirstOrThrow(),
  )
  deepEqual(answers, [])
  await refuses(finishAttempt(app.as(sofia), { attemptId }), 'attempt-over')
})

test('an administrator writes a situation about a rule of the charter, and withdraws another', async () => {
  const { sofia, administrator } = await givenSchool()
  const ctx = app.as(administrator)
  const question = {
    situation: 'Une collègue…',
    answer: 'review',
    because: 'Parce que.',
    rule: 'trained',
  } as const
  await refuses(addQuestion(app.as(sofia), question), 'not-allowed')
  await refuses(addQuestion(ctx, { ...question, rule: 'unheard-of' }), 'not-found')
  await addQuestion(ctx, question)
  const { questions } = await getTrainingManagement(ctx, { locale: 'fr' })
  for (const { id } of questions) await withdrawQuestion(ctx, { questionId: id })
  await refuses(startAttempt(app.as(sofia)), 'training-empty')
})

test('the pass mark is set by an administrator', async () => {
  const { sofia, administrator } = await givenSchool()
  await setTraining(app.as(administrator), { questions: 2, passPercent: 50 })
  equal((await take(sofia, () => 'allowed')).passed, true)
})

test('whoever has an access is asked until their last day, and late after it', async () => {
  const { sofia, administrator } = await givenSchool()
  const asked = await listAskedTrainings(app.as(administrator))
  deepEqual(asked, [{ personId: sofia.personId, since: '2025-12-01', dueOn: '2026-06-01' }])
  app.clock.set('2026-06-02T09:00:00+02:00')
  const { trainees } = await getTrainingManagement(app.as(administrator), { locale: 'fr' })
  equal(trainees[0]?.standing, 'late')
  app.clock.set('2026-03-12T10:15:00+01:00')
})

test('a certificate is for whoever passed, and for those who administer', async () => {
  const { sofia, administrator, organisationId } = await givenSchool()
  const { attemptId } = await take(sofia, rightly)
  const pdf = await certificatePdf(app.as(administrator), { attemptId })
  equal(new TextDecoder().decode(pdf.slice(0, 5)), '%PDF-')
  const other = await givenMember(app, organisationId, { signed: false })
  await refuses(certificatePdf(app.as(other), { attemptId }), 'not-found')
  await refuses(getAttempt(app.as(other), { attemptId }), 'not-found')
  const theirs = await givenSchool()
  await refuses(certificatePdf(app.as(theirs.administrator), { attemptId }), 'not-found')
  ok(pdf.length > 2000)
})

test('the code of a certificate says to anyone the organisation, the version and the day, and nothing else', async () => {
  const { sofia } = await givenSchool()
  const { attemptId } = await take(sofia, rightly)
  const { code } = await inTransaction(app.as(sofia), ({ db }) =>
    db.selectFrom('training_attempt').select('code').where('id', '=', attemptId).executeTakeFirstOrThrow(),
  )
  const visitor = app.as({ kind: 'visitor' })
  const check = (code: string) => checkCertificate(visitor, { code, address: '192.0.2.9' })
  deepEqual(await check(` ${code!.toUpperCase()} `), [
    { organisation: 'Les Tilleuls', version: '1.0', trainedOn: '2026-03-12' },
  ])
  deepEqual(await check('zzzz-zzzz'), [])
  const rows = await inTransaction(visitor, ({ db }) =>
    db.selectFrom('training_attempt').selectAll().execute(),
  )
  deepEqual(rows, [])
  for (let times = 0; times < 18; times++) await check('zzzz-zzzz')
  await refuses(check(code!), 'too-many-attempts')
})
