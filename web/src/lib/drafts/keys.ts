const ARROWS: Record<string, string> = { ArrowLeft: 'previous', ArrowRight: 'next' }

/** A letter or an arrow does what the button, the link or the fold of the same `data-key` does. */
export function actOnKey(event: KeyboardEvent, frame: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  const key = ARROWS[event.key] ?? event.key.toLowerCase()
  const target = frame.querySelector<HTMLElement>(`[data-key~="${CSS.escape(key)}"]`)
  if (!target) return
  event.preventDefault()
  target.click()
  if (target.tagName === 'SUMMARY') target.parentElement?.querySelector('input')?.focus()
}

// Inside a field a letter is a letter; on a radio the arrows choose.
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')
