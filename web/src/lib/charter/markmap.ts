/** What draws, by itself: `draw-map.ts` fetches it when the map is asked for. */
export { Markmap } from 'markmap-view'
