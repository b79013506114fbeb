import type { Locale } from '@balise/rules'
import { kinds } from '@balise/rules'
import type { Imported } from '../import/imported.ts'
import { typeset } from '../messages/typeset.ts'
import { fold } from './fold.ts'
import { holesOf } from './holes.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { MODALITIES } from './norm.ts'
import type { Modality, Norm } from './norm.ts'
import { parametersOf } from './parameters.ts'
import { placeIn } from './places.ts'
import type { Span } from './span.ts'
import { strengthOf } from './strength-of.ts'

/** A norm that a language model proposed: shown as such, and never confirmed by itself. */
export type ModelNorm = Norm & { origin: 'model' }

export type ModelAt = {
  /** Of an OpenAI-compatible service, with its version: http://127.0.0.1:11434/v1 */
  url: string
  model?: string
  key?: string
  fetch: typeof fetch
  /** At most. */
  seconds?: number
  locale?: Locale
}

/** The model could not be asked, or what it said cannot be read. */
export class ModelFailure extends Error {
  readonly reason: 'unreachable' | 'refused' | 'too-long' | 'unreadable'
  constructor(reason: ModelFailure['reason'], options?: ErrorOptions) {
    super(`the model is ${reason}`, options)
    this.name = 'ModelFailure'
    this.reason = reason
  }
}

const SECONDS = 60
// A model that reads more forgets the beginning; what is longer is asked about in parts.
const MOST_CHARACTERS = 12_000
const MOST_PARTS = 20
const MOST_BYTES = 1_000_000
const MOST_NORMS = 400
// The longest sentence of a charter; a page of it is no norm.
const LONGEST_QUOTE = 1500
// Below this, a model proposes and grammar is silent: whoever confirms should look twice.
const CONFIDENCE = 0.5

/**
 * A second opinion on a charter, from a model on the same machine or elsewhere. Only the text of the passages is sent.
 * What is not word for word in the text, or is already among `norms`, is dropped.
 *
 * @throws {ModelFailure}
 */
export async function askModel(
  imported: Imported,
  norms: readonly Norm[],
  model: ModelAt,
): Promise<ModelNorm[]> {
  const signal = AbortSignal.timeout((model.seconds ?? SECONDS) * 1000)
  const said: unknown[] = []
  for (const part of partsOf(imported))
    said.push(...listIn(await ask(part, model, signal)).slice(0, MOST_NORMS - said.length))
  const found = said.flatMap((one) => normFrom(one, imported, model.locale ?? 'fr') ?? [])
  const kept: ModelNorm[] = []
  for (const norm of found) if (![...norms, ...kept].some((known) => isSame(known, norm))) kept.push(norm)
  return kept.sort((a, b) => a.start - b.start)
}

/** The passages of the charter, in parts that a model reads at once. */
function partsOf({ passages }: Imported): string[] {
  const parts: string[] = []
  for (const { text } of passages) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + text.length < MOST_CHARACTERS)
      parts[parts.length - 1] = `${last}\n${text}`
    else parts.push(text.slice(0, MOST_CHARACTERS))
  }
  return parts.slice(0, MOST_PARTS)
}

const TASK = `You read a French social media charter. List the norms it states, as JSON: {"norms":[{"quote":"…","modality":"…","kind":"…"}]}.
"quote" is copied word for word from the text, as short as the norm allows. "modality" is one of: ${MODALITIES.join(', ')}.
"kind" is one of: ${kinds.map(({ id }) => id).join(', ')}; read when none fits. List nothing that the text does not say.`

async function ask(text: string, { url, model, key, fetch }: ModelAt, signal: AbortSignal): Promise<string> {
  const request: RequestInit = {
    method: 'POST',
    // The text goes where it was sent, and nowhere else.
    redirect: 'error',
    signal,
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify({
      model: model ?? 'default',
      temperature: 0,
      response_format: { type: 'json_object' },
      messages: [
        { role: 'system', content: TASK },
        { role: 'user', content: text },
      ],
    }),
  }
  const response = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, request).catch(
    (cause: unknown) => {
      throw new ModelFailure('unreachable', { cause })
    },
  )
  if (!response.ok) {
    await response.body?.cancel()
    throw new ModelFailure('refused', { cause: response.status })
  }
  return contentOf(await textOf(response))
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.byteLength
      if (bytes > MOST_BYTES) throw new ModelFailure('too-long')
      chunks.push(chunk)
    }
  } catch (cause) {
    throw cause instanceof ModelFailure ? cause : new ModelFailure('unreachable', { cause })
  }
  return Buffer.concat(chunks).toString('utf8')
}

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ModelFailure('unreadable', { cause })
  }
}

/** `choices[0].message.content` */
function contentOf(text: string): string {
  const answer = parsed(text)
  const choices = isFields(answer) ? answer.choices : undefined
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined
  const message = isFields(first) ? first.message : undefined
  const content = isFields(message) ? message.content : undefined
  if (typeof content !== 'string') throw new ModelFailure('unreadable')
  return content
}

/** Models write JSON between other words. */
function listIn(content: string): unknown[] {
  const [from, to] = [content.search(/[{[]/), Math.max(content.lastIndexOf('}'), content.lastIndexOf(']'))]
  const answer = parsed(from < 0 ? '' : content.slice(from, to + 1))
  const list = isFields(answer) && !Array.isArray(answer) ? answer.norms : answer
  if (!Array.isArray(list)) throw new ModelFailure('unreadable')
  return list
}

function normFrom(said: unknown, imported: Imported, locale: Locale): ModelNorm | null {
  if (!isFields(said) || typeof said.quote !== 'string') return null
  const words = said.quote.trim()
  if (words.length < 4 || words.length > LONGEST_QUOTE) return null
  const place = placeOfWords(words, imported)
  const modality = MODALITIES.find((one): one is Modality => one === said.modality)
  if (!place || !modality) return null
  const quote = imported.text.slice(place.start, place.end)
  const kind = kinds.find(({ id }) => id === said.kind)?.id ?? 'read'
  const parameters = parametersOf(kind, fold(words))
  const orders = modality !== 'fact' && modality !== 'sanction' && modality !== 'contact'
  return {
    origin: 'model',
    quote,
    ...place,
    modality,
    bearer: null,
    action: words,
    condition: null,
    exceptions: [],
    kind,
    parameters,
    holes: holesOf(kind, parameters, orders),
    confidence: CONFIDENCE,
    strength: strengthOf(kind, modality),
    why: locale === 'fr' ? typeset(fr.fromModel) : en.fromModel,
    path: [],
  }
}

/** Where words that were sent stand in the source, where their lines may be cut otherwise; null when they were not sent. */
function placeOfWords(words: string, { passages }: Imported): Span | null {
  for (const passage of passages) {
    const start = passage.text.indexOf(words)
    if (start >= 0) return placeIn(passage, { start, end: start + words.length })
  }
  return null
}

const isSame = (known: Norm, norm: Norm) =>
  Math.min(known.end, norm.end) - Math.max(known.start, norm.start) >=
    0.5 * Math.max(known.end - known.start, norm.end - norm.start) &&
  known.modality === norm.modality &&
  (known.kind === norm.kind || norm.kind === 'read')
