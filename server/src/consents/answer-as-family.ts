import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { append } from '../log/index.ts'
import { readFamily } from './family-page.ts'
import type { Family, FamilyCtx } from './family-page.ts'
import { answerAsFamilyInput } from './inputs.ts'
import type { AnswerAsFamilyInput } from './inputs.ts'
import { keepText } from './keep-text.ts'
import { familyActor, holdLink, openLink } from './links.ts'
import type { Question } from './questions.ts'
import type { AnswerRow } from './standing.ts'
import { lockAnswers, lookAgain, withdrawAnswers, writeAnswers } from './write-answers.ts'
import type { NewAnswer } from './write-answers.ts'

/**
 * Writes down what one holder ticked on their page. Only what changed is written: a yes becomes withdrawn when it is
 * now a no, and any other change is a new answer, given to the words that were on the page. A question that is no
 * longer asked, because its channel was closed meanwhile, is left as it was.
 *
 * @returns how many answers changed
 * @throws {Refusal} link-over · too-many-attempts
 */
export async function answerAsFamily(
  ctx: FamilyCtx & Needs<'enqueue'>,
  input: AnswerAsFamilyInput,
): Promise<number> {
  const { answers, word, wordIsNo, ...asked } = answerAsFamilyInput.parse(input)
  const link = await openLink(ctx, asked)
  return inTransaction({ ...ctx, actor: familyActor(link.organisationId) }, async (ctx) => {
    await lockAnswers(ctx.db, link.personId)
    await holdLink(ctx, link)
    const family = await readFamily(ctx, link, asked.language)
    const changes = family.form.groups
      .flatMap(({ questions }) => questions)
      .map((question) => changeOf(family, question, answers[question.key]))
    const taken = changes.flatMap((change) => (change?.withdraw ? [change.withdraw] : []))
    const given = changes.flatMap((change) => (change?.give ? [change.give] : []))
    const textId = given.length > 0 ? await keepText(ctx, family.form, family.language) : null
    await withdrawAnswers(ctx, taken, { link: link.linkId })
    await writeAnswers(
      ctx,
      given.map((answer) => ({ ...answer, textId })),
    )
    const said = await keepWord(ctx, family, { word, wordIsNo })
    return taken.length + given.length + (said ? 1 : 0)
  })
}

type Change = { withdraw?: string; give?: NewAnswer } | null

function changeOf(family: Family, { key, line }: Question, ticked: 'yes' | 'no' | undefined): Change {
  if (ticked === undefined) return null
  const own = family.standing.answers.get(key)?.find(({ holder_id }) => holder_id === family.holder.id)
  const isYes = own?.answer === 'granted' && own.withdrawn_at === null
  if (ticked === 'no') {
    if (isYes) return { withdraw: own.id }
    return own ? null : { give: newAnswer(family, line, 'refused') }
  }
  return isYes && isAsLong(own, family.until) ? null : { give: newAnswer(family, line, 'granted') }
}

/** A yes that ends earlier than today's would is given again: that is how a year is renewed. */
const isAsLong = ({ until_on }: AnswerRow, until: string) => until_on === null || until_on >= until

const newAnswer = (
  { holder, person, today, until }: Family,
  line: Question['line'],
  answer: 'granted' | 'refused',
): NewAnswer => ({
  ...line,
  personId: person.id,
  holderId: holder.id,
  answer,
  givenOn: today,
  fromOn: today,
  untilOn: answer === 'granted' ? until : null,
  requiredHolders: 1,
  givenBy: 'link',
  evidence: '',
  textId: null,
})

/** What the child says, as whoever answers for them writes it down. Their no takes them off everything at once. */
async function keepWord(
  ctx: FamilyCtx & Needs<'enqueue'>,
  { standing, person, today, link }: Family,
  {
    word = standing.shown.word,
    wordIsNo = standing.shown.wordIsNo,
  }: { word?: string | undefined; wordIsNo?: boolean | undefined },
): Promise<boolean> {
  if (word === standing.shown.word && wordIsNo === standing.shown.wordIsNo) return false
  const row = { word, word_is_no: wordIsNo, word_on: today }
  await ctx.db
    .insertInto('shown_person')
    .values({ organisation_id: link.organisationId, person_id: person.id, ...row })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'person_id']).doUpdateSet(row))
    .execute()
  await append(ctx, 'shown-person.said', person.id, { wordIsNo, link: link.linkId })
  if (wordIsNo && !standing.shown.wordIsNo)
    await lookAgain(
      ctx,
      [...standing.answers.values()].map(([answer]) => ({
        personId: person.id,
        act: answer!.act,
        channelId: answer!.channel_id,
      })),
    )
  return true
}
