/** What Balise can do with a norm: stop a post, flag it and ask, record a step, or have it read. */
export type Strength = 'blockable' | 'checkable' | 'procedural' | 'informational'
