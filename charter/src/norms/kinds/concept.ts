/** Words that point at a rule kind, in a folded clause, and how strongly: two are enough to name it. */
export type Concept = { kind: string; words: readonly (readonly [number, RegExp])[] }

export const concept = (kind: string, ...words: [number, RegExp][]): Concept => ({ kind, words })
