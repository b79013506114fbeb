import type { Person } from '../../src/case.ts'
import { namesIn, namesOf } from '../../src/text/names/register.ts'
import { wordsOf } from '../../src/text/words.ts'
import type { NameSample } from './generate.ts'

export type NameMeasure = {
  hows: { how: string; samples: number; found: number; wrong: number }[]
  recall: number
  precision: number
  mistakes: string[]
}

/** Right: the place of a name, with the person who bears it among those who may be meant. */
export function measureNames(samples: readonly NameSample[], people: readonly Person[]): NameMeasure {
  const index = namesOf(people)
  const hows = new Map<string, NameMeasure['hows'][number]>()
  const mistakes: string[] = []
  let [expectedCount, found, right, wrong] = [0, 0, 0, 0]
  for (const { text, how, expected } of samples) {
    const measure = hows.get(how) ?? { how, samples: 0, found: 0, wrong: 0 }
    hows.set(how, measure)
    measure.samples++
    const mentions = namesIn(wordsOf(text), index)
    const isFor = ({ id, start, end }: NameSample['expected'][number], mention: (typeof mentions)[number]) =>
      mention.persons.includes(id) && mention.start < end && start < mention.end
    for (const one of expected) {
      expectedCount++
      const isFound = mentions.some((mention) => isFor(one, mention))
      if (isFound) [found, measure.found] = [found + 1, measure.found + 1]
      else mistakes.push(`missed, ${how}: ${text.slice(one.start, one.end)} | ${text}`)
    }
    for (const mention of mentions)
      if (expected.some((one) => isFor(one, mention))) right++
      else {
        ;[wrong, measure.wrong] = [wrong + 1, measure.wrong + 1]
        mistakes.push(`named for nothing, ${how}: ${text.slice(mention.start, mention.end)} | ${text}`)
      }
  }
  return {
    hows: [...hows.values()],
    recall: found / expectedCount,
    precision: right / (right + wrong),
    mistakes,
  }
}
