/** Asked for by the project on the labelled charters, and by us on our own. */
export const SEEDS = { f1: 0.9, mindMap: 0.8, modality: 0.9, kind: 0.75, figures: 0.85 }
export const OURS = { f1: 0.9, kind: 0.85, onNothing: 0 }
/** The seed that is a mind map. */
export const MIND_MAP = '004'
