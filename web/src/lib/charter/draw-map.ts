import type { IPureNode } from 'markmap-common'
import type * as MarkmapModule from './markmap.ts'

// The only script of the page with a mind map (vite.config.ts emits it by itself): it waits for the button, and what
// draws is fetched then. The map is made from the tree that is already on the page.

type Words = Record<'fit' | 'drawing' | 'drawn' | 'failed', string>

const place = document.querySelector<HTMLElement>('#mind-map')
const tree = document.querySelector('#tree')
if (place && tree) prepare(place, tree)

function prepare(place: HTMLElement, tree: Element) {
  const button = place.querySelector('button')!
  const status = place.querySelector('[role=status]')!
  const picture = place.querySelector<SVGElement>('svg.markmap')!
  const words = JSON.parse(place.dataset.words!) as Words
  place.hidden = false
  button.addEventListener('click', draw, { once: true })

  async function draw() {
    status.textContent = words.drawing
    picture.style.display = 'block' // it measures itself: it must be there
    try {
      const { Markmap } = (await import(/* @vite-ignore */ place.dataset.source!)) as typeof MarkmapModule
      const map = Markmap.create(
        picture,
        {
          // Its own stylesheet would be refused by the page's policy: ours is in MindMap.svelte.
          embedGlobalCSS: false,
          style: () => '',
          color: () => 'currentColor',
          duration: 0,
          maxInitialScale: 1.25,
          maxWidth: 320,
          initialExpandLevel: 2,
        },
        { content: escaped(place.dataset.title!), children: nodesIn(tree) },
      )
      button.textContent = words.fit
      button.addEventListener('click', () => void map.fit())
      status.textContent = words.drawn
    } catch {
      picture.style.display = '' // the network, or a browser too old; the tree is there
      button.hidden = true
      status.textContent = words.failed
    }
  }
}

/** The branches of a list; markmap takes HTML, so that the charter's words are made text here. */
function nodesIn(list: Element): IPureNode[] {
  return [...list.querySelectorAll(':scope > ul > li')].map((item) => {
    const inside = item.querySelector(':scope > details') ?? item
    const name = inside.querySelector(':scope > summary') ?? inside.querySelector('a')
    const href = inside.querySelector('a')?.getAttribute('href') ?? ''
    const text = name?.textContent?.trim() ?? ''
    return { content: `<a href="${escaped(href)}">${escaped(text)}</a>`, children: nodesIn(inside) }
  })
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
