/** Of the page that leaves the house: its colours are those of web/src/lib/styles/tokens.css. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --text: #16202f; --soft: #425064; --line: #d9dfe7; --paper: #fff; --quiet: #f7f8fa; --link: #1b4a90; --open: #fff2c7 }
@media (prefers-color-scheme: dark) { :root { --text: #e8edf4; --soft: #b6c1d0; --line: #2b3747; --paper: #151d28; --quiet: #1a2330; --link: #a3c4f5; --open: #3b3112 } }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; background: var(--paper); color: var(--text); font: 1.0625rem/1.6 Georgia, 'Source Serif 4', serif }
header p, nav, footer, .rule { font: 0.9375rem/1.5 system-ui, sans-serif }
header p, footer { color: var(--soft) }
h1, h2, h3, h4, h5 { line-height: 1.25; font-family: system-ui, sans-serif; break-after: avoid }
h1 { font-size: 2rem; margin-bottom: 0.5rem }
h2 { margin-top: 2.5rem }
h4, h5 { font-size: 1.0625rem; margin-bottom: 0 }
header p { margin: 0.2rem 0 }
nav ol, header ul { list-style: none; padding: 0 }
nav .depth2 { padding-left: 1.5rem }
nav .depth3 { padding-left: 3rem }
a { color: var(--link) }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 2px solid var(--line) }
.rule { margin: 0.5rem 0 1.25rem; padding: 0.6rem 0.9rem; border-left: 3px solid var(--line); background: var(--quiet); break-inside: avoid }
.rule p { margin: 0.1rem 0 }
.rule code { color: var(--soft); font-size: 0.8125rem }
mark { background: var(--open); color: inherit }
@page { size: A4; margin: 18mm 20mm }
@media print { :root { --text: #000; --soft: #333; --paper: #fff; --quiet: #fff; --link: #000 } body { max-width: none; padding: 0; font-size: 11pt } nav { break-after: page } }
`
