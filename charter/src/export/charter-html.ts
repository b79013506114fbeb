import { CARRIED } from './carried.ts'
import { contactsOf, headingOf, imprintOf, linesOf } from './edition.ts'
import type { ArticleLine, Edition, Line } from './edition.ts'
import { PAGE_STYLE } from './page-style.ts'
import { wordsIn } from './words.ts'
import { escapeXml as text } from './xml.ts'

/** The charter as one HTML page: it needs nothing else, runs nothing, and prints on A4. */
export function charterHtml(edition: Edition): string {
  const { charter, locale, address } = edition
  const words = wordsIn(locale)
  const lines = linesOf(edition)
  const own = charter.locale === locale ? '' : ` lang="${charter.locale}"`
  const said = charter.locale === locale ? '' : ` lang="${locale}"`
  const contacts = contactsOf(edition)
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Balise">
<title>${text(charter.title)} · ${text(charter.organisation)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1${own}>${text(charter.title)}</h1>
${imprintOf(edition)
  .map((line) => `<p>${text(line)}</p>`)
  .join('\n')}
${
  contacts.length > 0
    ? `<h2>${text(words.contacts)}</h2>\n<ul>\n${contacts
        .map(({ name, reach }) => `<li>${[text(name), ...reach.map(way)].join(', ')}</li>`)
        .join('\n')}\n</ul>`
    : ''
}
</header>
<nav aria-label="${text(words.contents)}">
<h2>${text(words.contents)}</h2>
<ol${own}>
${lines.flatMap((line) => (line.kind === 'article' ? [contentsEntry(line)] : [])).join('\n')}
</ol>
</nav>
<main${own}>
${body(lines, said, words)}
</main>
<footer>
<p>${text(words.says)}</p>
${address ? `<p>${text(words.published(address))}</p>` : ''}
<p>${text(words.digest(charter.digest))}</p>
</footer>
<script type="application/json" id="${CARRIED.htmlId}">${inScript({ markdown: edition.source })}</script>
</body>
</html>
`
}

const contentsEntry = (article: ArticleLine) =>
  `<li class="depth${article.depth}"><a href="#${text(article.id)}">${text(headingOf(article))}</a></li>`

const way = ({ text: shown, href }: { text: string; href: string | null }) =>
  href ? `<a href="${text(href)}">${text(shown)}</a>` : text(shown)

/** Items that follow each other are one list; a rule belongs to the item before it. */
function body(lines: Line[], said: string, words: ReturnType<typeof wordsIn>): string {
  let inList = false
  let depth = 1
  const written = lines.map((line, index) => {
    const isInList = line.kind === 'item' || (inList && line.kind === 'rule')
    const edge = isInList === inList ? '' : isInList ? '<ul>\n' : '</ul>\n'
    inList = isInList
    if (line.kind === 'article') depth = line.depth
    const isLastOfItem = isInList && lines[index + 1]?.kind !== 'rule'
    return `${edge}${element(line, depth, said, words)}${isLastOfItem ? '</li>' : ''}`
  })
  return `${written.join('\n')}${inList ? '\n</ul>' : ''}`
}

function element(line: Line, depth: number, said: string, words: ReturnType<typeof wordsIn>): string {
  const heading = (under: number) => `h${Math.min(under + 1, 6)}`
  switch (line.kind) {
    case 'article':
      return `<${heading(depth)} id="${text(line.id)}">${text(headingOf(line))}</${heading(depth)}>`
    case 'heading':
      return `<${heading(depth + 1)}>${text(line.text)}</${heading(depth + 1)}>`
    case 'quote':
      return `<blockquote><p>${text(line.text)}</p></blockquote>`
    case 'paragraph':
      return `<p>${text(line.text)}</p>`
    case 'item':
      return `<li>${text(line.text)}`
    case 'rule': {
      const open = line.open.map((what) => `<p><mark>${text(words.open(what))}</mark></p>`).join('')
      return `<aside class="rule" data-rule="${text(line.id)}"${said}><p><b>${text(line.label)}</b> <code>${text(line.id)}</code></p><p>${text(line.sentence)}</p>${open}</aside>`
    }
  }
}

// Inside a script, only the end of the script and the start of a comment mean anything: no < remains.
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')
