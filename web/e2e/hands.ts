import type { Locator, Page } from '../../peers/browser.ts'

type Upload = { name: string; mimeType: string; buffer: Buffer }

/** The ways of doing the same things on a page: a journey is told once and walked with each. */
export type Hands = {
  press(target: Locator): Promise<void>
  write(target: Locator, text: string): Promise<void>
  /** `day` is YYYY-MM-DD. */
  writeDay(target: Locator, day: string): Promise<void>
  attach(target: Locator, file: Upload): Promise<void>
}

export const pointer: Hands = {
  press: (target) => target.click(),
  write: (target, text) => target.fill(text),
  writeDay: (target, day) => target.fill(day),
  attach: (target, file) => target.setInputFiles(file),
}

const MOST_TABS = 400

/** Nothing but Tab, Enter, Space and letters: what cannot be reached with them fails the journey. */
export const keyboard = (page: Page): Hands => ({
  async press(target) {
    await reach(page, target)
    await page.keyboard.press((await target.getAttribute('type')) === 'radio' ? 'Space' : 'Enter')
  },
  async write(target, text) {
    await reach(page, target)
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(text)
  },
  async writeDay(target, day) {
    await reach(page, target)
    // Day first in French; some browsers ask for the month first, so a journey takes a day like 3 March.
    await page.keyboard.type(day.split('-').toReversed().join(''))
  },
  async attach(target, file) {
    // Waited for from the start: told just before the key, the browser may hear the key first and open nothing.
    const open = reach(page, target).then(() => page.keyboard.press('Space'))
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open])
    await chooser.setFiles(file)
  },
})

async function reach(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  // Of radios with one name, Tab reaches the one that is chosen or the first; arrows lead to the others.
  const isRadio = (await target.getAttribute('type')) === 'radio'
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await isThere()) return
    const inGroup =
      isRadio &&
      (await target.evaluate((element) => {
        const [now, wanted] = [document.activeElement, element as HTMLInputElement]
        return now instanceof HTMLInputElement && now.type === 'radio' && now.name === wanted.name
      }))
    await page.keyboard.press(inGroup ? 'ArrowDown' : 'Tab')
  }
  throw new Error(`the keyboard does not reach ${String(target)}`)
}
