/**
 * What is typed, ticked and chosen before the script of a page comes, on a slow telephone: the script would put back
 * what the server knew, and hears of nothing that came before it.
 *
 * @returns puts it back and says so to whoever listens, once the script has taken the page over
 */
export function keepEarly(): () => void {
  const controls = document.querySelectorAll<HTMLInputElement>('input, select, textarea')
  const early = [...controls].map((control) => ({ control, value: control.value, checked: control.checked }))
  // Coming back is no choice, though browsers bring old files back: they would leave again.
  const [came] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const isLost = ({ control, value, checked }: (typeof early)[number]) => {
    if (control.type === 'file') return value !== '' && came?.type === 'navigate'
    if (control.type === 'radio' && !checked) return false // the one that was chosen instead says so
    return control.value !== value || control.checked !== checked
  }

  return () => {
    for (const { control, value, checked } of early.filter(isLost)) {
      if (control.type !== 'file') Object.assign(control, { value, checked })
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
    }
  }
}
