import type { Article, Charter } from '@balise/rules'
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Needs } from '../ctx.ts'
import { searchCharterInput } from './inputs.ts'
import type { SearchCharterInput } from './inputs.ts'
import { folded, marked, wordsOf } from './search-words.ts'
import type { FoundArticle, FoundPassage } from './types.ts'

const MOST_ARTICLES = 20
const MOST_PASSAGES = 3 // of one article: the rest is one link away

/**
 * Looks for words in a charter, its questions and their answers among them: « publier » finds « publiées », « elections »
 * finds « électorale » and « élections ». PostgreSQL stems and ranks, from the text it is handed: nothing is indexed
 * and nothing is kept of what was asked. Articles that hold at least half of the words, the closest first.
 */
export async function searchCharter(
  ctx: Needs<'db'>,
  charter: Charter,
  input: SearchCharterInput,
): Promise<FoundArticle[]> {
  const asked = wordsOf(searchCharterInput.parse(input).query)
  if (asked.length === 0) return []
  const places = charter.articles.flatMap(placesIn)
  const ranked = await rank(ctx, charter, places, asked)
  const best = Map.groupBy(ranked, ({ place }) => places[place - 1]!.article)
  const articles = [...best].slice(0, MOST_ARTICLES)
  const shown = articles.flatMap(([{ title }, found]) => [
    title,
    ...found.map(({ place }) => places[place - 1]!.text),
  ])
  const hits = await matching(ctx, charter, asked, [...new Set(shown.flatMap(wordsOf))])
  return articles.map(([article, found]): FoundArticle => {
    const own = found.filter(({ own }) => own > 0)
    const passages = (own.length > 0 ? own : found.slice(0, 1)).slice(0, MOST_PASSAGES)
    return {
      id: article.id,
      number: article.number,
      title: marked(article.title, hits),
      passages: passages.map(({ place }): FoundPassage => {
        const { question, text } = places[place - 1]!
        return { question, text: marked(text, hits) }
      }),
    }
  })
}

type Place = { article: Article; question: string | null; text: string }

/** Each sentence with the heading above it inside its article, which is often the question that it answers. */
function placesIn(article: Article): Place[] {
  let question: string | null = null
  const places = article.blocks.flatMap(({ kind, text }): Place[] => {
    if (kind === 'heading') question = text
    return kind === 'heading' ? [] : [{ article, question, text }]
  })
  return places.length > 0 ? places : [{ article, question, text: '' }]
}

type Ranked = { place: number; own: number }

const configOf = ({ locale }: Charter) => sql.lit(locale === 'fr' ? 'french' : 'english')

type Config = ReturnType<typeof configOf>

/**
 * A text's stems, as it is written and without accents (whoever types « publiee » means « publiée », which has another
 * stem), and the stems of these stems: French « publier » gives publi, and « publie » gives publ.
 */
function stems(config: Config, plain: string, bare: string) {
  const once = (text: RawBuilder<unknown>) => sql`to_tsvector(${config}::regconfig, ${text})`
  const twice = (text: RawBuilder<unknown>) =>
    once(sql`array_to_string(tsvector_to_array(${once(text)}), ' ')`)
  const [written, folded] = [sql.raw(plain), sql.raw(bare)]
  return sql`(${once(written)} || ${once(folded)} || ${twice(written)} || ${twice(folded)})`
}

/** Each word that was asked, in any of its stems; those that say nothing (« le », « de ») are none. */
const askedWords = (config: Config, asked: string[]) => sql`
  asked as (
    select distinct array_to_string(tsvector_to_array(${stems(config, 'w.plain', 'w.bare')}), ' | ')::tsquery as word
    from unnest(${asked}::text[], ${asked.map(folded)}::text[]) as w (plain, bare)
    where numnode(plainto_tsquery(${config}::regconfig, w.plain)) > 0
  )`

async function rank(
  { db }: Needs<'db'>,
  charter: Charter,
  places: Place[],
  asked: string[],
): Promise<Ranked[]> {
  const config = configOf(charter)
  const titles = places.map(({ article }) => article.title)
  const questions = places.map(({ question }) => question ?? '')
  const texts = places.map(({ text }) => text)
  const { rows } = await sql<Ranked>`
    with ${askedWords(config, asked)}, place as (
      select p.place,
        setweight(${stems(config, 'p.title', 'p.bare_title')}, 'A') as title,
        setweight(${stems(config, 'p.question', 'p.bare_question')}, 'B')
          || setweight(${stems(config, 'p.words', 'p.bare_words')}, 'C') as own
      from unnest(
        ${titles}::text[], ${titles.map(folded)}::text[], ${questions}::text[], ${questions.map(folded)}::text[],
        ${texts}::text[], ${texts.map(folded)}::text[]
      ) with ordinality as p (title, bare_title, question, bare_question, words, bare_words, place)
    )
    select place.place::int as place, count(*) filter (where place.own @@ word)::int as own
    from place cross join asked
    group by place.place
    having 2 * count(*) filter (where (place.title || place.own) @@ word) >= count(*)
       and bool_or((place.title || place.own) @@ word)
    order by count(*) filter (where (place.title || place.own) @@ word) desc,
             sum(ts_rank(place.title || place.own, word)) desc, place.place`.execute(db)
  return rows
}

/** Which of these words are among those that were asked, in whatever form. */
async function matching({ db }: Needs<'db'>, charter: Charter, asked: string[], words: string[]) {
  const config = configOf(charter)
  const { rows } = await sql<{ plain: string }>`
    with ${askedWords(config, asked)}
    select w.plain from unnest(${words}::text[], ${words.map(folded)}::text[]) as w (plain, bare)
    where exists (select from asked where ${stems(config, 'w.plain', 'w.bare')} @@ asked.word)`.execute(db)
  return new Set(rows.map(({ plain }) => plain))
}
