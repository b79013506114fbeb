import { en } from './words/en.ts'
import { fr } from './words/fr.ts'
import { agreed, chain, charter, networks, said, shown, TONES } from './sections.ts'
import type { Room, Sheet } from './layout.ts'
import type { ProofView } from './types.ts'
import { clock, dayOf, short } from './written.ts'
import type { Locale } from './written.ts'

export function sheetOf(proof: ProofView, locale: Locale, room: Room): Sheet {
  const words = { fr, en }[locale]
  const at = clock(words, locale, proof.organisation.timezone)
  const { post, organisation } = proof
  const sent = proof.channels.flatMap(({ delivery }) => delivery?.sentAt ?? []).toSorted()[0]
  return {
    locale,
    organisation: short(organisation.name, 90),
    sheet: words.sheet,
    title: short(post.text.trim().split('\n')[0] || words.sheet, 60),
    state: { text: words.states[post.state] ?? post.state, tone: TONES[post.state] ?? 'idle' },
    subtitle: sent ? at(sent) : '',
    facts: [
      [words.facts.author, short(post.author.name, 60)],
      [words.facts.capacity, words.capacities[post.capacity] ?? post.capacity],
      [words.facts.written, at(post.createdAt)],
      [words.facts.made, at(proof.madeAt)],
      [words.facts.zone, organisation.timezone],
      [words.facts.id, post.id],
    ],
    sections: [
      { title: words.sections.said, blocks: said(proof, words, room) },
      { title: words.sections.charter, blocks: charter(proof, words, at, room) },
      { title: words.sections.agreed, blocks: agreed(proof, words, at, room) },
      { title: words.sections.shown, blocks: shown(proof, words, dayOf(locale), room) },
      { title: words.sections.networks, blocks: networks(proof, words, at, room) },
      { title: words.sections.chain, blocks: chain(proof, words, at, room) },
      ...(proof.seal
        ? [
            {
              title: words.sections.verify,
              blocks: [{ kind: 'text' as const, lines: words.verify(proof.seal.keyId) }],
            },
          ]
        : []),
    ],
    footer: `${short(organisation.name, 60)} · ${words.sheet} · ${post.id}`,
  }
}
