// Verifies what Balise exports, without Balise and without its database. Needs Node 20, and nothing else.
//   node verify.mjs log.jsonl proof.json picture.jpg …     any of them, in any order
// Ends with 0 when everything holds, 1 when something does not (and names it), 64 when there is nothing to verify.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'

const french = (process.env.LC_ALL || process.env.LANG || '').startsWith('fr')
const say = (fr, en) => console.log(french ? fr : en)
const WHY = {
  missing: ['il manque ici une entrée', 'an entry is missing here'],
  order: ['elle ne suit pas la précédente', 'it does not follow the one before'],
  hash: ['son texte n’a pas l’empreinte annoncée', 'its text does not have its hash'],
  shown: ['elle ne dit pas ce qui est affiché', 'it does not say what is shown'],
  elsewhere: ['elle vient d’une autre organisation', 'it comes from another organisation'],
  differs: ['le registre dit autre chose', 'the log says something else'],
  unknown: ['le registre ne le connaît pas', 'the log does not know it'],
  signature: ['la signature ne correspond pas', 'the signature does not match'],
}

/** Stops at the first thing that does not hold, and names it. */
function must(holds, where, why) {
  if (holds) return
  say(`FAUX, ${where} : ${WHY[why][0]}`, `BROKEN, ${where}: ${WHY[why][1]}`)
  process.exit(1)
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
const link = (previousHash, bodyDigest) => sha256(`${previousHash}\n${bodyDigest}`)

/** RFC 8785, for what Balise writes: text, whole numbers, true, false, null, lists, objects. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.keys(value).toSorted()
  return `{${fields.map((field) => `${JSON.stringify(field)}:${canonical(value[field])}`).join()}}`
}

const digest = (value) => `sha256:${sha256(canonical(value))}`

function checkSeal(seal, organisation, seq, hash) {
  must(seal.seq === seq && seal.hash === hash, `seal ${seal.seq}`, 'differs')
  const text = `balise-seal:v1\n${organisation}\n${seq}\n${hash}\n${seal.sealedAt}`
  const key = createPublicKey(seal.publicKey)
  must(
    verify(null, Buffer.from(text), key, Buffer.from(seal.signature, 'base64')),
    `seal ${seq}`,
    'signature',
  )
  const id = sha256(seal.publicKey).slice(0, 16)
  must(id === seal.keyId, `seal ${seq}`, 'signature')
  say(`Sceau du ${seal.sealedAt}, clé ${id}.`, `Sealed on ${seal.sealedAt}, key ${id}.`)
}

/** A log as the chain of all its entries, from the first one. */
function readLog(text) {
  const [{ organisation, entries: count }, ...lines] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const { seal } = lines.at(-1)
  const entries = seal ? lines.slice(0, -1) : lines
  must(entries[0]?.seq === 1 && entries[0].previousHash === '0'.repeat(64), 'entry 1', 'missing')
  const hashes = checkChain({
    organisation: { id: organisation },
    entries,
    links: entries.map(({ seq, body }) => ({ seq, bodyDigest: sha256(body) })),
    seal,
  })
  must(hashes.size === count, `entry ${hashes.size + 1}`, 'missing')
  say(`Registre : ${count} entrées, la chaîne tient.`, `Log: ${count} entries, the chain holds.`)
  return hashes
}

/** Follows every link from the first entry to the seal; of an entry that is not shown, the digest is enough. */
function checkChain({ entries, links, seal, organisation }, log) {
  const shown = new Map(entries.map((entry) => [entry.seq, entry]))
  const hashes = new Map()
  let hash = entries[0]?.previousHash
  for (const [index, { seq, bodyDigest }] of links.entries()) {
    const [where, entry, previousHash] = [`entry ${seq}`, shown.get(seq), hash]
    must(seq === entries[0].seq + index, `entry ${entries[0].seq + index}`, 'missing')
    hash = link(previousHash, bodyDigest)
    hashes.set(seq, hash)
    must(!log || log.get(seq) === hash, where, 'differs')
    if (!entry) continue
    must(entry.previousHash === previousHash, where, 'order')
    must(sha256(entry.body) === bodyDigest && entry.hash === hash, where, 'hash')
    must(JSON.parse(entry.body).organisation === organisation.id, where, 'elsewhere')
  }
  for (const seq of shown.keys()) must(hashes.has(seq), `entry ${seq}`, 'order')
  must(seal && links.length > 0, 'seal', 'missing')
  checkSeal(seal, organisation.id, links.at(-1).seq, hash)
  return hashes
}

/** What a proof shows is what the log was told: the content, its pictures, who agreed, what was sent. */
function checkProof(proof, log) {
  checkChain(proof, log)
  const { post, content, media, channels, approvals, entries } = proof
  const told = entries.map(({ body }) => JSON.parse(body))
  for (const [index, { kind, at, seq }] of entries.entries())
    must(told[index].kind === kind && told[index].at === at, `entry ${seq}`, 'shown')
  if (content) {
    must(digest(content) === post.contentHash, 'content', 'hash')
    const pictures = (list) => list.map(({ id, alt }) => id + alt).join()
    must(content.text === post.text && pictures(content.media) === pictures(media), 'content', 'shown')
  }
  const logged = (where, holds) => must(told.some(holds), where, 'unknown')
  for (const { channel, verdicts } of channels)
    for (const { moment, at, contentHash, ...verdict } of verdicts)
      logged(`verdict ${channel.name}`, ({ kind, data, at: when }) => {
        if (kind !== 'post.checked' || data.moment !== moment || data.content !== contentHash) return false
        const soon = Math.abs(Date.parse(when) - Date.parse(at)) < 60_000
        return (
          soon && data.verdicts.some((one) => one.channel === channel.id && one.verdict === digest(verdict))
        )
      })
  for (const picture of media)
    logged(`picture ${picture.id}`, ({ subject, data }) => {
      return subject === picture.id && data.digest === picture.digest
    })
  for (const { by, contentHash } of approvals)
    logged(`approval ${by.name}`, ({ kind, actor, data }) => {
      return kind === 'post.approved' && actor.person === by.id && data.content === contentHash
    })
  for (const { channel, delivery } of channels.filter((one) => one.delivery?.state === 'sent'))
    logged(`channel ${channel.name}`, ({ kind, data }) => {
      return /^delivery\.(sent|settled)$/.test(kind) && data.delivery === delivery.id
    })
  say(`Preuve : ${told.length} décisions, elle tient.`, `Proof: ${told.length} decisions, it holds.`)
}

const files = process.argv.slice(2).map((name) => ({ name, bytes: readFileSync(name) }))
const isLog = ({ bytes }) => bytes.subarray(0, 200).includes('"balise-log:1"')
const isProof = ({ bytes }) => bytes.subarray(0, 200).includes('"balise-proof:1"')
const [log] = files.filter(isLog).map(({ bytes }) => readLog(bytes.toString()))
const proofs = files.filter(isProof).map(({ bytes }) => JSON.parse(bytes))
for (const proof of proofs) checkProof(proof, log)
const digests = proofs.flatMap(({ media }) => media.map(({ digest }) => digest))
for (const { name, bytes } of files.filter((file) => !isLog(file) && !isProof(file)))
  must(digests.includes(`sha256:${sha256(bytes)}`), name, 'unknown')
if (!log && proofs.length === 0) {
  say('Rien à vérifier : donnez un registre ou une preuve.', 'Nothing to verify: give a log or a proof.')
  process.exitCode = 64
}
